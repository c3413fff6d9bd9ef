//! How the page looks, and what its browser may do.

/// The look: system fonts, readable widths, dark where the reader's system is, plain on paper.
pub(super) const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem}\
h1,h2,h3{line-height:1.25}\
h2{margin-block-start:2.5rem;border-block-end:1px solid #8888}\
dl>div{display:grid;grid-template-columns:14rem 1fr;gap:1rem;padding-block:.25rem}\
dt{opacity:.75}dd{margin:0}\
.words{white-space:pre-wrap;overflow-wrap:anywhere;margin-block:.5rem}\
.missing{opacity:.75;font-style:italic}\
.translation{border-inline-start:3px solid #8888;padding-inline-start:1rem;margin-block:.5rem}\
table{border-collapse:collapse;width:100%}\
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-block-end:1px solid #8888}\
code{overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}\
@media(max-width:40rem){dl>div{grid-template-columns:1fr;gap:0}}";

/// Nothing may run, load, be sent or be framed; the one style is known by its digest.
pub(super) const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-C14/WJ6wM9cfdjaosv/QtqvweE3Xm+nqZ0rzX86JP/w='; base-uri 'none'; form-action 'none'\">";

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
