//! What was sealed and taken in: bundles, their receivers, what came back.

use super::vocabulary;

vocabulary! {
    /// Which part of the material a bundle holds.
    SubmissionPart, "submission-part", default Both {
        Both = "both",
        /// Part A: what may reach the State.
        Transmissible = "transmissible",
        /// Part B: the source, contacts, consent, originals.
        Confidential = "confidential",
    }
}

vocabulary! {
    /// What a bundle is to those that were sealed before it.
    SubmissionKind, "submission-kind", default First {
        First = "first",
        Supersedes = "supersedes",
        /// A notice that an earlier one, or what it holds of somebody, is taken back.
        Withdraws = "withdraws",
    }
}

vocabulary! {
    /// With what kind of key a bundle was signed.
    SubmissionSigner, "submission-signer", default Unsigned {
        Unsigned = "unsigned",
        /// A key of its own for each receiver.
        Pseudonym = "pseudonym",
        /// The key of an organisation that is named.
        Organisation = "organisation",
    }
}

vocabulary! {
    /// How a bundle reached its receivers.
    SubmissionChannel, "submission-channel" {
        ByHand = "by_hand",
        Post = "post",
        EmailAttachment = "email_attachment",
        UploadForm = "upload_form",
        Messenger = "messenger",
        Other = "other",
    }
}

vocabulary! {
    /// How a person stands in a bundle.
    NamedAs, "named-as", default Name {
        Name = "name",
        Pseudonym = "pseudonym",
    }
}

vocabulary! {
    /// What the signature on a receipt was found to be.
    ReceiptVerification, "receipt-verification" {
        /// It holds, and the key was compared with its owner by a second channel.
        ComparedKey = "compared_key",
        /// It holds, and nobody has compared the key: the same sender as before, or the first.
        UncomparedKey = "uncompared_key",
        Unsigned = "unsigned",
        /// There is one, and it does not hold.
        Invalid = "invalid",
    }
}

vocabulary! {
    /// What the signature on a bundle of somebody else's was found to be.
    BundleSignature, "bundle-signature", default None {
        None = "none",
        Valid = "valid",
        Invalid = "invalid",
    }
}

vocabulary! {
    /// Who a receiver is to the user.
    ReceiverRole, "receiver-role" {
        Organisation = "organisation",
        Colleague = "colleague",
    }
}

vocabulary! {
    /// Why what a person granted no longer stands, the gravest first.
    GrantEnd, "grant-end" {
        Withdrawn = "withdrawn",
        /// The person was erased from this vault since; it no longer knows who they are.
        Erased = "erased",
        Refused = "refused",
        Expired = "expired",
        /// The person ties it to conditions that it did not have.
        Conditions = "conditions",
        /// No record says so any more, which counts as *not asked*.
        NoRecord = "no_record",
    }
}
