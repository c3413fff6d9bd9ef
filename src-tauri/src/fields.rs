//! What records are made of, for the window: `ui/src/backend/fields.ts`.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::path::Path;

use cairn_model::RecordKind;
use cairn_model::shape::{Field, Shape};
use cairn_model::vocabulary::{Calendar, Template, Vocabulary as _};
use serde_json::{Value, json};

const HEAD: &str = "// Made by the shell's test `the_fields_of_the_interface_are_those_of_the_model`: what each record holds, field by field.
import type { Field } from \"../records\";

";

type Vocabularies = BTreeMap<&'static str, &'static [&'static str]>;

fn fields(of: &[Field], vocabularies: &mut Vocabularies) -> Value {
    let listed = of.iter().filter(|field| field.name != "id").map(|field| {
        json!({
            "name": field.name,
            "label": field.label_id(),
            "shape": shape(field.shape, vocabularies),
            "marks": field.marks,
        })
    });
    listed.collect()
}

fn shape(of: &Shape, vocabularies: &mut Vocabularies) -> Value {
    match of {
        Shape::Date => {
            vocabularies.insert(Calendar::NAME, Calendar::CODES);
            json!({ "is": "date" })
        }
        Shape::Code { vocabulary, codes } => {
            vocabularies.insert(vocabulary, codes);
            json!({ "is": "code", "vocabulary": vocabulary })
        }
        Shape::Group { fields: inner } => {
            json!({ "is": "group", "fields": fields(inner, vocabularies) })
        }
        Shape::Optional { of } => json!({ "is": "optional", "of": shape(of, vocabularies) }),
        Shape::List { of } => json!({ "is": "list", "of": shape(of, vocabularies) }),
        Shape::Answer { of } => json!({ "is": "answer", "of": shape(of, vocabularies) }),
        other @ (Shape::Text
        | Shape::Line
        | Shape::FileName
        | Shape::Flag
        | Shape::Number
        | Shape::Country
        | Shape::Link { .. }
        | Shape::AnyLink) => serde_json::to_value(other).unwrap(),
    }
}

fn module() -> String {
    let mut vocabularies = Vocabularies::from([(Template::NAME, Template::CODES)]);
    let mut kinds = String::new();
    for kind in RecordKind::ALL {
        let mut fields = fields(kind.fields(), &mut vocabularies);
        // Whether maps keep an order of their own is a feature of serde_json that any dependency may turn on.
        fields.sort_all_objects();
        kinds.push_str(&format!("  {}: {fields},\n", kind.name()));
    }
    let mut lists = String::new();
    for (name, codes) in vocabularies {
        lists.push_str(&format!("  {}: {},\n", json!(name), json!(codes)));
    }
    format!(
        "{HEAD}export const VOCABULARIES = {{\n{lists}}} as const;\n\nexport const FIELDS = {{\n{kinds}}} as const satisfies \
         Record<string, readonly Field[]>;\n"
    )
}

#[test]
fn the_fields_of_the_interface_are_those_of_the_model() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/backend/fields.ts");
    let fresh = module();
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == fresh,
        "fields.ts is out of date: run this test with UPDATE_BINDINGS=1"
    );
}
