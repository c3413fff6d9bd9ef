//! One line: an incident, its persons, parts, acts, alleged perpetrators, engagements, and consent by receiver key.

use cairn_crypto::safe::bundle_seal::Recipient;
use cairn_model::ReceiverId;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::Line;
use super::batch::{Batch, ByReceiver};
use super::labels::{Labels, Target, identify};
use super::record::{Place, check_date, record};
use crate::failure::Failure;

/// A line being read.
struct Reader<'a> {
    line: u64,
    incident: Uuid,
    labels: Labels,
    batch: &'a mut Batch,
}

/// A list of a line whose objects have their ids.
type Objects = Vec<Map<String, Value>>;

/// Reads a line into the batch.
pub(super) fn read(line: Line, batch: &mut Batch) -> Result<(), Failure> {
    let Line { number, mut fields } = line;
    let mut incident = match fields.remove("incident") {
        Some(Value::Object(object)) => object,
        Some(_) => return Err(top(number, "incident").field("")),
        None => Map::new(),
    };
    let place = top(number, "incident");
    let id = identify(&mut incident, None, &place)?;
    let mut reader = Reader {
        line: number,
        incident: id,
        labels: Labels::default(),
        batch,
    };
    reader.claim(id, &place)?;
    let persons = reader.list(&mut fields, "persons", Some(Target::Person))?;
    let acts = reader.list(&mut fields, "acts", Some(Target::Act))?;
    let participations = reader.list(&mut fields, "participations", None)?;
    let involvements = reader.list(&mut fields, "involvements", None)?;
    let engagements = reader.list(&mut fields, "engagements", None)?;
    let consents = reader.list(&mut fields, "consents", None)?;
    if let Some((unknown, _)) = fields.iter().next() {
        return Err(top(number, unknown).field(""));
    }
    reader.incident(incident, &place)?;
    reader.persons(persons)?;
    reader.participations(participations)?;
    reader.acts(acts)?;
    reader.involvements(involvements)?;
    reader.engagements(engagements)?;
    reader.consents(consents)
}

const fn top(line: u64, list: &str) -> Place<'_> {
    Place {
        line,
        list,
        index: None,
    }
}

impl Reader<'_> {
    fn place<'a>(&self, list: &'a str, index: usize) -> Place<'a> {
        Place {
            line: self.line,
            list,
            index: Some(index),
        }
    }

    /// Keeps an id from being given twice in one file.
    fn claim(&mut self, id: Uuid, place: &Place<'_>) -> Result<(), Failure> {
        if self.batch.ids.insert(id, place.taken("id")).is_some() {
            return Err(place.taken("id"));
        }
        Ok(())
    }

    /// Takes a list out of the line and gives every object its id.
    fn list(
        &mut self,
        fields: &mut Map<String, Value>,
        name: &str,
        target: Option<Target>,
    ) -> Result<Objects, Failure> {
        let values = match fields.remove(name) {
            None => Vec::new(),
            Some(Value::Array(values)) => values,
            Some(_) => return Err(top(self.line, name).field("")),
        };
        let mut objects = Vec::with_capacity(values.len());
        for (index, value) in values.into_iter().enumerate() {
            let place = self.place(name, index);
            let Value::Object(mut object) = value else {
                return Err(place.field(""));
            };
            let id = identify(
                &mut object,
                target.map(|target| self.labels.of(target)),
                &place,
            )?;
            self.claim(id, &place)?;
            objects.push(object);
        }
        Ok(objects)
    }

    /// Says to which incident a record belongs; where the input says so itself, it must be this one.
    fn belongs(&self, object: &mut Map<String, Value>, place: &Place<'_>) -> Result<(), Failure> {
        let own = Value::String(self.incident.to_string());
        match object.insert("incident".to_owned(), own.clone()) {
            Some(given) if given != own => Err(place.reference("incident")),
            Some(_) | None => Ok(()),
        }
    }

    /// Replaces the label at a JSON pointer, if there is anything there.
    fn point(
        &mut self,
        object: &mut Map<String, Value>,
        path: &[&str],
        target: Target,
        place: &Place<'_>,
    ) -> Result<(), Failure> {
        let Some((field, rest)) = path.split_first() else {
            return Ok(());
        };
        let value = object.get_mut(*field);
        let value = rest
            .iter()
            .fold(value, |value, key| value.and_then(|v| v.get_mut(*key)));
        match value {
            Some(value) => self.labels.resolve(value, target, field, place, self.batch),
            None => Ok(()),
        }
    }

    fn incident(&mut self, object: Map<String, Value>, place: &Place<'_>) -> Result<(), Failure> {
        let incident: cairn_model::Incident = record(object, place)?;
        check_date(&incident.start, "start", place)?;
        check_date(&incident.end, "end", place)?;
        self.batch.incidents.push(incident);
        Ok(())
    }

    fn persons(&mut self, objects: Objects) -> Result<(), Failure> {
        for (index, object) in objects.into_iter().enumerate() {
            let person = record(object, &self.place("persons", index))?;
            self.batch.persons.push(person);
        }
        Ok(())
    }

    /// Reads the records of a list that belong to the incident, each pointing to others where `paths` say.
    fn parts<T: DeserializeOwned>(
        &mut self,
        objects: Objects,
        list: &str,
        paths: &[(&[&str], Target)],
    ) -> Result<Vec<T>, Failure> {
        let mut records = Vec::with_capacity(objects.len());
        for (index, mut object) in objects.into_iter().enumerate() {
            let place = self.place(list, index);
            self.belongs(&mut object, &place)?;
            for (path, target) in paths {
                self.point(&mut object, path, *target, &place)?;
            }
            records.push(record(object, &place)?);
        }
        Ok(records)
    }

    fn participations(&mut self, objects: Objects) -> Result<(), Failure> {
        let parts = self.parts(objects, "participations", &[(&["person"], Target::Person)])?;
        self.batch.participations.extend(parts);
        Ok(())
    }

    fn acts(&mut self, objects: Objects) -> Result<(), Failure> {
        let acts: Vec<cairn_model::Act> =
            self.parts(objects, "acts", &[(&["victim", "known"], Target::Person)])?;
        for (index, act) in acts.iter().enumerate() {
            check_date(&act.start, "start", &self.place("acts", index))?;
        }
        self.batch.acts.extend(acts);
        Ok(())
    }

    fn involvements(&mut self, objects: Objects) -> Result<(), Failure> {
        let paths: [(&[&str], Target); 2] = [
            (&["act", "known"], Target::Act),
            (&["actor", "known"], Target::Person),
        ];
        let involvements = self.parts(objects, "involvements", &paths)?;
        self.batch.involvements.extend(involvements);
        Ok(())
    }

    fn engagements(&mut self, mut objects: Objects) -> Result<(), Failure> {
        for (index, object) in objects.iter_mut().enumerate() {
            let place = self.place("engagements", index);
            if let Some(Value::Array(persons)) = object.get_mut("persons") {
                for person in persons {
                    self.labels
                        .resolve(person, Target::Person, "persons", &place, self.batch)?;
                }
            }
        }
        let engagements: Vec<cairn_model::Engagement> = self.parts(objects, "engagements", &[])?;
        for (index, engagement) in engagements.iter().enumerate() {
            check_date(&engagement.date, "date", &self.place("engagements", index))?;
        }
        self.batch.engagements.extend(engagements);
        Ok(())
    }

    fn consents(&mut self, objects: Objects) -> Result<(), Failure> {
        for (index, mut object) in objects.into_iter().enumerate() {
            let place = self.place("consents", index);
            let recipient = match object.get("receiver") {
                Some(Value::String(key)) => key
                    .parse::<Recipient>()
                    .map_err(|_| place.field("receiver"))?,
                _ => return Err(place.field("receiver")),
            };
            // The vault decides which id this receiver has; until then any will do.
            object.insert(
                "receiver".to_owned(),
                Value::String(ReceiverId::random().to_string()),
            );
            self.point(&mut object, &["person"], Target::Person, &place)?;
            let consent: cairn_model::Consent = record(object, &place)?;
            check_date(&consent.date, "date", &place)?;
            self.batch.consents.push(ByReceiver {
                recipient: recipient.canonical().to_owned(),
                consent,
            });
        }
        Ok(())
    }
}
