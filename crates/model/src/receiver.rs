//! A receiver in the address book, and what became of their key.

use crate::shape::record;
use crate::vocabulary::ReceiverRole;
use crate::{Answer, PartialDate, ReceiverId, Text};

record! {
    /// Somebody to whom a bundle can be sealed. A key is never exchanged in a record: whoever has a new one is a receiver anew, to
    /// which the old one points.
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
            /// Who they are to the user.
            kind: Answer<ReceiverRole>,
            /// Whether they are a body of the United Nations.
            is_un_body: Answer<bool>,
            /// How bundles reach them: an address, a form, a name.
            channel: Answer<Text>,
            /// The public key with which their receipts are signed, as OpenSSH writes it (`ssh-ed25519 AAAA…`): the one that was
            /// compared, else the first that was seen.
            signing_key: Answer<String>,
            /// Until when their key is to be used.
            valid_until: Answer<PartialDate>,
            /// When the user learnt that the key is no longer to be used, whoever says so.
            revoked: Answer<PartialDate>,
            /// Why it is not.
            revocation_reason: Answer<Text>,
            /// The receiver with the key that takes the place of this one.
            replaced_by: Answer<ReceiverId>,
            /// The receiver whose key this one takes the place of.
            replaces: Answer<ReceiverId>,
            /// The statement by which the key was changed, signed with the old key, as it came.
            key_note: Answer<Text>,
        }
    }
}
