//! What every language file must hold, whoever wrote it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};

use cairn_strings::{LOCALES, sources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Ids (`message`, `message.attribute`, `-term`) with the variables that each uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(text: &str) -> Messages {
    let resource = parse(text).expect("parsed by another test");
    let mut found = Messages::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        for attribute in attributes {
            let name = format!("{id}.{}", attribute.id.name);
            found.insert(name, variables(&attribute.value));
        }
        let twice = found.insert(id.clone(), value.map(variables).unwrap_or_default());
        assert!(twice.is_none(), "{id} is defined twice in one file");
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, found);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn by_locale(tag: &str) -> BTreeMap<&'static str, Messages> {
    sources()
        .filter(|source| source.locale == tag)
        .map(|source| (source.name, messages(source.text)))
        .collect()
}

#[test]
fn every_file_is_fluent() {
    for source in sources() {
        if let Err((_, error)) = source.parse() {
            panic!("{error}");
        }
    }
}

#[test]
fn every_file_on_disk_is_compiled_in() {
    for locale in LOCALES {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(locale.tag);
        let on_disk: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let compiled: BTreeSet<String> = sources()
            .filter(|source| source.locale == locale.tag)
            .map(|source| format!("{}.ftl", source.name))
            .collect();
        assert_eq!(on_disk, compiled, "{}", locale.tag);
    }
}

#[test]
fn every_language_has_the_same_ids_with_the_same_variables() {
    let english = by_locale("en");
    for locale in LOCALES {
        for (file, messages) in by_locale(locale.tag) {
            for (id, variables) in &english[file] {
                let here = messages.get(id);
                assert_eq!(here, Some(variables), "{}/{file}.ftl: {id}", locale.tag);
            }
            for id in messages.keys() {
                let there = english[file].contains_key(id);
                assert!(there, "en/{file}.ftl lacks {id}, which {} has", locale.tag);
            }
        }
    }
}

#[test]
fn no_id_stands_in_two_files() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (file, messages) in by_locale("en") {
        for id in messages.into_keys() {
            let other = seen.insert(id.clone(), file);
            assert_eq!(other, None, "{id} stands in {file}.ftl as well");
        }
    }
}

#[test]
fn every_text_is_written_in_the_script_of_its_language() {
    for (tag, script) in [
        ("ar", '\u{600}'..='\u{6ff}'),
        ("zh", '\u{3400}'..='\u{9fff}'),
    ] {
        for source in sources().filter(|source| source.locale == tag) {
            for entry in &parse(source.text).unwrap().body {
                let Entry::Message(message) = entry else {
                    continue;
                };
                let Some(words) = message.value.as_ref().map(words) else {
                    continue;
                };
                let bare: String = words.chars().filter(|c| c.is_alphabetic()).collect();
                let name_only = ["Cairn", "English", "العربية", "简体中文"].contains(&words.trim());
                assert!(
                    bare.is_empty() || name_only || words.chars().any(|c| script.contains(&c)),
                    "{tag}/{}.ftl: {} is not translated",
                    source.name,
                    message.id.name
                );
            }
        }
    }
}

fn words(pattern: &Pattern<&str>) -> String {
    let mut found = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => found.extend(variants.iter().map(|variant| words(&variant.value))),
            PatternElement::Placeable { .. } => {}
        }
    }
    found
}
