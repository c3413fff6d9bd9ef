//! What Chinese characters stand for: as syllables of Chinese, and as the sounds of a foreign name.

use pinyin::{ToPinyin as _, ToPinyinMulti as _};

use super::sound::{
    A, B, CH, D, DH, DZ, E, F, G, GH, H, I, J, K, KH, L, M, N, O, P, R, S, SH, Set, Sound, T, TH,
    TS, U, V, W, Y, Z, ZH,
};

/// The syllable of a character in pinyin, without tone and with `u` for `ü`.
pub(super) fn syllable(c: char) -> Option<String> {
    Some(plain(c.to_pinyin()?.plain()))
}

/// The syllables that a character of a name is read as: more than one for a few family names alone.
pub(super) fn syllables(c: char) -> Vec<String> {
    let mut found: Vec<String> = syllable(c).into_iter().collect();
    if READ_OTHERWISE.contains(c) {
        for reading in c.to_pinyin_multi().into_iter().flatten() {
            let syllable = plain(reading.plain());
            if !found.contains(&syllable) {
                found.push(syllable);
            }
        }
    }
    found
}

/// Characters that are read otherwise in a name than in most words.
const READ_OTHERWISE: &str = "曾单解仇翟乐查盖朴覃尉长朝行重茜区";

fn plain(syllable: &str) -> String {
    syllable.replace('ü', "u")
}

/// Whether the character is a family name that is common in China, in its simplified form.
pub(super) fn is_family_name(c: char) -> bool {
    FAMILY_NAMES.contains(c)
}

/// The common family names of one character.
pub(super) fn family_names() -> &'static str {
    FAMILY_NAMES
}

/// Whether two characters are a family name of two characters.
pub(super) fn is_double_family_name(first: char, second: char) -> bool {
    DOUBLE_FAMILY_NAMES.iter().any(|name| {
        let mut name = name.chars();
        name.next() == Some(first) && name.next() == Some(second)
    })
}

/// Whether a character is common in given names.
pub(super) fn is_given_name(c: char) -> bool {
    GIVEN_NAMES.contains(c)
}

/// Whether foreign names are written with the character.
pub(super) fn is_foreign(c: char) -> bool {
    FOREIGN.contains(c)
}

/// Whether characters with which foreign names are written can be one, and are not words of every sentence.
pub(super) fn may_be_foreign_name(characters: &[char]) -> bool {
    let is_short = characters.len() == 2;
    let begins_so = characters.first().is_some_and(|c| NEVER_FIRST.contains(*c));
    let is_common = |c: &char| NEVER_FIRST.contains(*c) || NEVER_IN_TWO.contains(*c);
    !(begins_so || is_short && characters.iter().any(is_common))
}

/// Characters with which a foreign name does not begin.
const NEVER_FIRST: &str = "不及其因所能让再则都才可得当于日年";
/// Characters that make common words with most others.
const NEVER_IN_TWO: &str = "何切本加利包法如子方关通图立理治山保开万";

/// The sounds of a foreign name in Chinese characters.
pub(super) fn sounds(characters: &[char]) -> Vec<Sound> {
    let mut found = Vec::with_capacity(characters.len() * 3);
    for c in characters {
        if let Some(syllable) = syllable(*c) {
            foreign(&syllable, &mut found);
        }
    }
    found
}

fn foreign(syllable: &str, found: &mut Vec<Sound>) {
    let initial = INITIALS.iter().find_map(|(letters, may)| {
        let rest = syllable.strip_prefix(letters)?;
        Some((*letters, *may, rest))
    });
    let (letters, may, rest) = initial.unwrap_or(("", 0, syllable));
    match letters {
        "" => {}
        "y" | "w" => found.push(Sound::perhaps(may)),
        // `an` before `no` is one n.
        "n" if found.last().is_some_and(|before| before.may == N | M) => {}
        _ => found.push(Sound::of(may)),
    }
    let mut rest = rest;
    while let Some((sound, after)) = vowel(rest) {
        found.push(sound);
        rest = after;
    }
}

/// The first sound of what stands after the initial of a syllable.
fn vowel(rest: &str) -> Option<(Sound, &str)> {
    FINALS.iter().find_map(|(letters, may)| {
        let after = rest.strip_prefix(letters)?;
        let sound = match *letters {
            "g" => Sound::perhaps(*may),
            _ => Sound::of(*may),
        };
        Some((sound, after))
    })
}

const FINALS: [(&str, Set); 14] = [
    ("ai", A | E | I),
    ("ei", E | I),
    ("ao", A | O | U),
    ("ou", O | U | W),
    ("uo", O | U),
    ("a", A),
    ("e", E | A | O),
    ("i", I | E | Y),
    ("o", O | A),
    ("u", U | O | W),
    ("ê", E),
    ("n", N | M),
    ("g", G),
    ("r", R | L),
];

const INITIALS: [(&str, Set); 23] = [
    ("zh", J | ZH | Z | DZ | CH),
    ("ch", CH | TS),
    ("sh", SH | S),
    ("b", B | P | V),
    ("p", P | B),
    ("m", M),
    ("f", F | V),
    ("d", D | T | DH | TH),
    ("t", T | D | TH),
    ("n", N),
    ("l", L | R),
    ("g", G | K | GH | KH),
    ("k", K | G | KH),
    ("h", H | KH | K | G | GH),
    ("j", J | G | K | ZH | CH | Z | D | T),
    ("q", CH | TS | K | J | T),
    ("x", SH | S | H | KH | Z),
    ("r", R | ZH | Y | J | L),
    ("z", Z | DZ | TS | S | J),
    ("c", TS | Z | S),
    ("s", S | Z | TH | SH),
    ("y", Y | J),
    ("w", W | V | U | O),
];

/// Family names of one character that most people in China bear.
const FAMILY_NAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢\
姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍\
庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈\
饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄\
丛仲虞敖巩明佘池查麻苑迟邝";

const DOUBLE_FAMILY_NAMES: [&str; 16] = [
    "欧阳", "司马", "诸葛", "上官", "司徒", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙",
    "慕容", "长孙", "宇文", "令狐",
];

/// Characters of most given names.
const GIVEN_NAMES: &str = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红建国华志海燕春梅玉萍晓小新生林云峰\
俊波斌鹏飞宇浩然子轩涵怡欣雨佳琪思梦雪婷雅琴淑珍凤莲荣德成金福贵祥龙虎光亮東东永兴安宁康健民卫立力忠义仁礼智信孝廉美慧惠颖\
洁莹琳晶瑶瑞璐倩薇菲蕾蓉芬芝萱月星辰晨阳旭昊天宏洪涌源泉清江河湖山松柏竹菊秋冬夏青蓝紫白彬博达远航帆程越凯旋胜利进步正道和谐\
嘉诚家伦振学良才茂盛昌广友朋先启世全双喜来顺长久景仲伯叔季少怀武威雄豪冰川川岩石宝珠银香丹君如意可心洛依诗书画韵乐悦欢开元\
亚楠男婧媛嫣妍妮媚娇娥姣婉芸苗茜莉莎菁菀荷芙蓓彤钰铭鑫锋锦钢铁钧锐镇震雷霆霖露虹泽润沛澜淼润";

/// Characters with which foreign names are written.
const FOREIGN: &str = "阿艾爱埃安昂奥澳敖巴芭拜班邦包保鲍北贝本比彼毕别宾波伯博勃薄布卜才蔡查察昌车彻茨茨次达大黛戴丹当\
道德登邓狄迪蒂蒂丁东杜敦顿多朵俄厄恩尔耳伐法凡范方菲费芬丰冯佛弗夫福富盖甘冈高戈格葛根贡古瓜关圭贵郭果哈海汉罕豪赫黑亨\
洪侯胡华怀惠霍基吉季济及加嘉贾简江姜杰金津京久居喀卡开凯坎康考柯科可克肯孔寇库夸奎昆廓拉腊来莱赖兰朗劳勒雷蕾黎理里礼李利\
立丽莉莲连廉良列烈林琳玲灵留柳龙隆娄楼卢鲁路露吕伦罗萝洛马玛麦迈曼芒毛茅梅美门蒙孟米密蜜眠缅妙敏明缪摩莫墨默姆木慕穆那娜纳\
乃奈南瑙内嫩能尼妮年涅宁牛纽农努女诺欧帕派潘庞培佩彭皮匹平泼珀普奇齐其契恰钱乔切钦琴青琼丘屈让热仁日荣茹儒瑞若撒萨塞赛三桑瑟\
森沙莎山珊尚绍舍申什圣施石史士世寿叔舒斯思司丝松苏素索所塔台泰坦汤陶特腾提惕田廷汀通图土吐托陀瓦娃万旺威韦维伟魏温文沃翁乌\
吾武伍西希锡悉席夏香肖歇谢辛欣兴休修许逊雅亚娅延扬杨尧耶叶伊依易因英雍尤尤于约宰赞扎泽曾詹张章哲者珍芝朱卓兹子宗祖佐侬不都买云代伏何傅傣刘勋卯哥噶堪宽封岑川庚廖弥彦得捷春梵楚楞楠横永汗治滕焦琉盛稜策红翰芈\
茂荷裘谬辽迦邹郎采钙雄雪鞠鳞黄\
则吐逊合木江古再依丽孜帕提礼吾甫尔肉孜沙塔尔吉措巴桑旦杰格桑央宗嘎仓觉丹增嘉措扎西顿珠罗布坚赞曲";
