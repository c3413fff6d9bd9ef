//! A receiver in the address book.

use crate::shape::record;
use crate::{Answer, PartialDate, ReceiverId};

record! {
    /// Somebody to whom a bundle can be sealed.
    Receiver {
        given {
            /// Their id.
            id: ReceiverId [Fixed],
            /// What the user calls them.
            name: String,
            /// Their public key as an age recipient string (`age1…`), canonical lower case.
            recipient: String [Fixed],
        }
        asked {
            /// When the fingerprint was compared by a second channel; not asked until then.
            compared: Answer<PartialDate>,
        }
    }
}
