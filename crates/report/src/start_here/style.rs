//! How the page looks, and what its browser may do.

/// The look: system fonts, readable widths, dark where the reader's system is, plain on paper.
pub(super) const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem}\
h1,h2,h3,h4,h5{line-height:1.25;overflow-wrap:anywhere}\
h2{margin-block-start:2.5rem;border-block-end:1px solid #8888}\
h3{margin-block:2rem .5rem}\
h4{font-size:1.05rem;margin-block:0 .5rem}\
h5{font-size:1rem;margin-block:0 .5rem}\
dl{margin:0}dd{margin:0;min-width:0}\
dl>div{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 1rem;padding-block:.25rem}\
dt{opacity:.75}\
dl>.group{display:block;margin-block-start:.5rem}\
.group>dd{margin-block:.25rem;border-inline-start:2px solid #8885;padding-inline-start:1rem}\
.group>dt{opacity:1;font-weight:600}\
dd>ul{list-style:none;margin:0;padding:0}\
dd>ul>li+li{margin-block-start:.25rem}\
dd>ol{margin:0;padding-inline-start:1.5rem}\
.group>dd>ol>li{padding-block:.25rem}\
.group>dd>ol>li+li{border-block-start:1px solid #8885}\
.record{border:1px solid #8888;border-radius:.25rem;padding:.75rem 1rem;margin-block:0 1rem}\
.record>.record{margin-block:.75rem 0}\
.record>.part{border:0;padding:0;margin:0}\
.sections{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}\
.practice{border:3px solid;padding:.5rem 1rem;font-size:1.25rem}\
.words{white-space:pre-wrap;overflow-wrap:anywhere;text-align:match-parent;margin-block:.5rem}\
.prose{text-align:start}\
dd>.words:first-child,li>.words:first-child,.translation>.words{margin-block-start:0}\
dd>.words:last-child,li>.words:last-child,.translation>.words{margin-block-end:0}\
dd bdi,td bdi{overflow-wrap:anywhere}\
.missing{opacity:.75;font-style:italic}\
.translation{border-inline-start:3px solid #8888;padding-inline-start:1rem;margin-block:.5rem}\
table{border-collapse:collapse;width:100%;margin-block:0 1rem}\
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-block-end:1px solid #8888}\
tbody th{white-space:nowrap}\
code{overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}\
@media(max-width:40rem){dl>div{grid-template-columns:1fr;gap:0}}\
@media print{:root{color-scheme:light}body{max-width:none;padding:0}h2,h3,h4,h5,dt{break-after:avoid}tr,dl>div:not(.group){break-inside:avoid}.sections{display:none}}";

/// Nothing may run, load, be sent or be framed; the one style is known by its digest.
pub(super) const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-Ktfcw/UVdywA47au5mU2RKtJrJc3oIHVR4pEQ9n4vqY='; base-uri 'none'; form-action 'none'\">";

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use sha2::Digest as _;

    #[test]
    fn the_policy_knows_the_style_by_its_digest() {
        let digest = sha2::Sha256::digest(super::STYLE.as_bytes());
        let digest = base64::engine::general_purpose::STANDARD.encode(digest);
        assert!(
            super::POLICY.contains(&format!("'sha256-{digest}'")),
            "{digest}"
        );
    }
}
