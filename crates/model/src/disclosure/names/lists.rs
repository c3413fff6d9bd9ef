//! Words and endings that are no names: particles, titles, cases, and the commonest words of six languages.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use crate::disclosure::fold::Folded;

/// Words that are parts of many names and of most texts, folded: particles, kinship and titles.
pub(super) const NOT_NAMES: [&str; 48] = [
    "van",
    "von",
    "der",
    "den",
    "del",
    "della",
    "des",
    "dos",
    "das",
    "los",
    "las",
    "the",
    "and",
    "und",
    "bin",
    "ibn",
    "bint",
    "binti",
    "abu",
    "umm",
    "abd",
    "ter",
    "ten",
    "zur",
    "for",
    "mrs",
    "miss",
    "prof",
    "doctor",
    "dona",
    "don",
    "haji",
    "sheikh",
    "saint",
    "san",
    "santa",
    "mother",
    "father",
    "brother",
    "sister",
    "uncle",
    "aunt",
    "بن",
    "ابن",
    "بنت",
    "ابو",
    "عبد",
    "الشيخ",
];

/// Particles and titles that are no name by sound either.
const NOT_NAMES_BY_SOUND: [&str; 20] = [
    "ben",
    "ould",
    "ait",
    "bou",
    "oum",
    "abou",
    "abdel",
    "abdul",
    "abdal",
    "mama",
    "tata",
    "papa",
    "mme",
    "ام",
    "ال",
    "ابي",
    "سيد",
    "السيد",
    "حاج",
    "الحاج",
];

/// Articles that stand inside names.
const ARTICLES: [&str; 17] = [
    "al", "el", "ar", "as", "ad", "an", "at", "ash", "az", "ul", "ur", "ed", "es", "er", "de",
    "аль", "ал",
];

/// Whether a word is a particle or a title and by itself no name.
pub(super) fn is_particle(word: &[char]) -> bool {
    let word: String = word.iter().collect();
    NOT_NAMES.contains(&word.as_str()) || NOT_NAMES_BY_SOUND.contains(&word.as_str())
}

/// Whether a word is an article of a name.
pub(super) fn is_article(word: &[char]) -> bool {
    let word: String = word.iter().collect();
    ARTICLES.contains(&word.as_str())
}

/// Whether a word in lower case stands inside names.
pub(super) fn stands_in_names(word: &[char]) -> bool {
    let text = String::from_iter(word);
    is_article(word) || INSIDE_NAMES.split(' ').any(|particle| particle == text)
}

/// Particles that are written in lower case inside names.
const INSIDE_NAMES: &str = "van von der den del della di da du la los las dos das des ter ten zur bin ibn bint binti abu umm abd \
abdel abdul ben ould ait bou";

/// Whether these letters stand for a common word and no name: in lower case, or `على`, whose letters fold to the name علي.
pub(super) fn is_common(text: &str, folded: &Folded, letters: &Range<usize>) -> bool {
    let Some([first, .., last]) = folded.0.get(letters.clone()) else {
        return false;
    };
    let source = text.get(first.start..last.end).unwrap_or_default();
    match source.chars().next() {
        Some(c) if c.is_lowercase() => {
            let word = folded.0.get(letters.clone()).unwrap_or_default();
            let word: String = word.iter().map(|l| l.folded).collect();
            is_ordinary(&word)
        }
        Some(_) => ["على", "إلى", "الى"].iter().any(|word| {
            source
                .strip_suffix(word)
                .is_some_and(|rest| ["", "و", "ف"].contains(&rest))
        }),
        None => false,
    }
}

/// Letters that Arabic writes joined to the front of a word: and, in, to, as, by.
pub(super) const ARABIC_PARTICLES: &str = "وفبلكس";
/// What Arabic writes joined to the end of a name: the accusative, pronouns, plurals of families.
pub(super) const ARABIC_SUFFIXES: [&str; 9] = ["ا", "ه", "ها", "هم", "نا", "ين", "ون", "ات", "يين"];

/// Endings of the cases of Russian and Ukrainian names, with the plurals of families.
pub(super) const CYRILLIC_CASES: [&str; 34] = [
    "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "і", "є", "ом", "ем", "ои", "ою", "еи", "ею",
    "ым", "им", "ого", "его", "ому", "ему", "ых", "их", "ыми", "ими", "ам", "ами", "ах", "ові",
    "еві", "ів", "ям",
];
/// Endings of those names when nothing is said of them.
pub(super) const CYRILLIC_NOMINATIVES: [&str; 12] = [
    "а", "я", "о", "е", "и", "ь", "ии", "ыи", "ои", "ая", "яя", "ія",
];
/// The same in Latin letters.
pub(super) const LATIN_ENDINGS_OF_SLAVIC_NAMES: [&str; 10] =
    ["a", "ia", "ya", "aya", "aia", "o", "y", "i", "iy", "ii"];

/// Whether a word is so common in one of six languages that a name that sounds like it is not meant.
pub(super) fn is_ordinary(word: &str) -> bool {
    static WORDS: OnceLock<HashSet<&str>> = OnceLock::new();
    let words = WORDS.get_or_init(|| ORDINARY.iter().flat_map(|words| words.split(' ')).collect());
    words.contains(word)
}

/// The same of an Arabic word, whatever is joined to its front.
pub(super) fn is_ordinary_arabic(word: &[char]) -> bool {
    (0..=2).any(|at| {
        word.split_at_checked(at).is_some_and(|(front, rest)| {
            front.iter().all(|c| ARABIC_PARTICLES.contains(*c))
                && (is_ordinary(&String::from_iter(rest))
                    || rest
                        .strip_prefix(&['ا', 'ل'])
                        .is_some_and(|rest| is_ordinary(&String::from_iter(rest))))
        })
    })
}

/// The commonest words of English, French, Spanish, Russian and Arabic, folded.
const ORDINARY: [&str; 5] = [
    "a an and are as at be been before but by can did do does for from had has have he her here him his how i if in into is it \
its just like made make may me men more most must my no not now of off on one only or other our out over said say says see \
she should since so some such than that the their them then there these they this those three time to told too two under until \
up us very was we were what when where which while who whom whose why will with would you your after again against all also any \
because both could down during each every few first four five six last many mother father man mr mrs ms much never new next \
nobody nothing old once own same several soon still though through today under upon well yes yet",
    "au aux avec ce ces cette dans de des du elle elles en est et eux il ils je la le les leur leurs lui ma mais me meme mes moi mon \
ne nos notre nous on ou par pas plus pour qu que qui sa sans se ses si son sont sous sur ta te tes toi ton tout tous toute tu un \
une vos votre vous ont ete etait sera ainsi alors apres aussi autre avant avoir bien car chaque comme comment contre depuis \
deux dont donc encore entre faire fait jamais lors meme moins pendant peu puis quand quel rien selon tant tel tres trois",
    "al como con cual cuando de del desde donde dos el ella ellas ellos en era es esa ese eso esta estaba este esto fue han hasta \
hay la las le les lo los mas me mi mis muy nada ni no nos o para pero por porque que quien se sea segun ser si sin sobre son su \
sus tambien te tiene todo todos tras tres tu un una uno unos ya yo entre cada antes despues aunque siempre nunca luego otra otro",
    "а без был была были было быть в вам вас весь во вот все всех всего вы где да даже два для до его ее ей если есть еще же за \
здесь и из или им их к как когда кто ли либо мне много может мы на над не него нее нет ни них но о об один однако он она они оно от \
по под после потом при про с сам свои себя со так также там тебя тем тех то того тоже той только том тот три ты у уже хотя чего \
чем через что чтобы эта эти это этот я мать отец сын дочь брат сестра семья друг дом день ночь год",
    "من في عن ما لا لم لن هو هي هم ان انه انها كان كانت قد هذا هذه ذلك تلك التي الذي الذين كل بعد قبل بين عند عندما حتي \
ثم او ام لكن غير منذ مع بعض اي كما لان اذا لدي فيه فيها عليه عليها اليه اليها منه منها به بها له لها لهم وقد وكان بان فان ولا ولم وما \
وهو وهي ايضا حول خلال ضد يوم عام امام تحت فوق دون حين حيث كيف اين متي ليس كذلك هناك هنا نحن انا انت سنه رجل ليل \
ماده حق حقوق قانون فرد انسان دوله دول شخص اشخاص ناس شعب عالم اعلان حريه حريات عدل عمل زواج اسره مجتمع امن شرطه سجن سلطه سلطات حكم \
محكمه قاضي حكومه وزاره وزير لجنه تقرير شهر اسبوع مساء صباح ليله بيت منزل شارع مدينه قريه بلد بلاد وطن طريق باب يد عين وجه راس قلب \
نفس حال شيء امر كلام قول سوال جواب خبر رساله كتاب اسم لقب رقم عدد اول ثاني اخر اخري اخرون جميع كامل نحو سواء لدى تم جدا فقط مره مرات \
قال قالت ذهب جاء جاءت وصل وصلت راي سمع عرف اخذ وضع صار اصبح ظل بقي عاد طلب كتب قرا دخل خرج قتل ضرب اعتقل سال صور كثير كثيره قليل كبير \
كبيره صغير جديد قديم طويل سرعه قوه قوات جيش حرب سلام حياه موت يوم ايام ساعه دقيقه لكي كي لو لولا اذ بينما بل الا سوف لقد كل كلا اداء اساس \
اعضاء عضو نظام عام خاص دولي وطني سياسي اجتماعي دين دينيه تعليم صحه مال ملك ملكيه حمايه فتره اجل جهه جهات هولاء هاتان اولي لاجل قبض حضور",
];
