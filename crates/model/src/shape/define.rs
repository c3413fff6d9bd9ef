//! How a record is written down: its fields once, and with them the type, what it is made of, and the way through it.

/// Fields that belong together: all of them are open questions at first.
macro_rules! group {
    (
        $(#[$meta:meta])*
        $name:ident {
            $($(#[$field_meta:meta])* $field:ident: $type:ty $([$($mark:ident),+])?),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, default)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
        }

        $crate::shape::define_part! {
            $name { $($field: $type [$($($mark),+)?]),+ }
        }

        impl $crate::shape::Group for $name {}

        impl $crate::shape::Item for $name {
            const ITEM: &'static $crate::shape::Shape = <Self as $crate::shape::Part>::SHAPE;

            fn link_item(&self, each: &mut dyn FnMut($crate::RecordId)) {
                $crate::shape::Part::links(self, each);
            }

            fn walk_list(
                list: &mut Vec<Self>,
                at: &$crate::shape::Pointer<'_>,
                visit: &mut $crate::shape::Visit<'_>,
            ) {
                for (number, item) in list.iter_mut().enumerate() {
                    $crate::shape::Part::walk(item, &at.item(number), visit);
                }
            }
        }
    };
}

/// A record: what must be given to make one, and what is asked afterwards.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident {
            given {
                $($(#[$given_meta:meta])* $given:ident: $given_type:ty $([$($given_mark:ident),+])?),+ $(,)?
            }
            asked {
                $($(#[$asked_meta:meta])* $asked:ident: $asked_type:ty $([$($asked_mark:ident),+])?),* $(,)?
            }
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$given_meta])* pub $given: $given_type,)+
            $($(#[$asked_meta])* #[serde(default)] pub $asked: $asked_type,)*
        }

        impl $name {
            /// One about which nothing else has been asked yet.
            #[must_use]
            #[allow(clippy::too_many_arguments, reason = "a record of a file has that many facts from the start")]
            pub fn new($($given: $given_type),+) -> Self {
                Self {
                    $($given,)+
                    $($asked: Default::default(),)*
                }
            }
        }

        $crate::shape::define_part! {
            $name {
                $($given: $given_type [Given $($(, $given_mark)+)?]),+
                $(, $asked: $asked_type [$($($asked_mark),+)?])*
            }
        }
    };
}

macro_rules! define_part {
    ($name:ident { $($field:ident: $type:ty [$($mark:ident),*]),+ }) => {
        impl $crate::shape::Part for $name {
            const SHAPE: &'static $crate::shape::Shape = &$crate::shape::Shape::Group {
                fields: &[$($crate::shape::Field {
                    owner: stringify!($name),
                    name: stringify!($field),
                    shape: <$type as $crate::shape::Part>::SHAPE,
                    marks: &[$($crate::shape::Mark::$mark),*],
                }),+],
            };

            fn links(&self, each: &mut dyn FnMut($crate::RecordId)) {
                $($crate::shape::Part::links(&self.$field, each);)+
            }

            fn walk(&mut self, at: &$crate::shape::Pointer<'_>, visit: &mut $crate::shape::Visit<'_>) {
                $($crate::shape::Part::walk(&mut self.$field, &at.field(stringify!($field)), visit);)+
            }
        }
    };
}

pub(crate) use {define_part, group, record};
