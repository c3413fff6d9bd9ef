//! Misuse that does not compile.

/// What the compiler says is compared word by word, so a case that fails for another reason,
/// such as a path that no longer exists, fails the test. The compiler is pinned.
#[test]
fn secrets_are_neither_copied_nor_shown_and_hazmat_is_out_of_reach() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
