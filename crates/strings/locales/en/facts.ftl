### What a file of evidence says of itself: in the window and in the command. What is shown is what the file says, not what is true.
facts-taken = Taken on { $date } at { $time }{ $offset ->
    [none] {""}
   *[other] {" "}({ $offset } from UTC)
 } by the clock of the device, which may be wrong.
facts-address = Kept from the web page: { $address }.
facts-device = Made with: { $device }.
facts-serial = Serial number of the device, which ties all its pictures together: { $serial }.
facts-position = Position: { $latitude }, { $longitude } (WGS 84, north and east positive).
facts-taken-utc = Taken on { $date } at { $time } UTC by the clock of the device, which may be wrong. The format wants UTC; some devices write their local time all the same.
facts-created = Document begun on { $date } at { $time }{ $offset ->
    [none] {""}
   *[other] {" "}({ $offset } from UTC)
 } by the clock of the computer, which may be wrong.
facts-changed = Document last saved on { $date } at { $time }{ $offset ->
    [none] {""}
   *[other] {" "}({ $offset } from UTC)
 }.
facts-software = Programs that made or changed it: { $software }.
facts-persons = Names persons: { $persons }.
facts-size = Size of the picture: { $width } × { $height } pixels.
facts-duration = Plays for { $duration }.
facts-pages = Pages: { $count }.
facts-encrypted = The document is encrypted; not all of it can be read without its password.
facts-revisions = Earlier states of the document are still in it and can be brought back: { $count }.
facts-c2pa = Content credentials (C2PA) are there. They could not be checked here: whether they hold is not said.
facts-c2pa-holds = Content credentials (C2PA) are there and hold: what was signed has not been changed since. The signature says that “{ $name }” signed; whether that is true was not checked.
facts-c2pa-fails = Content credentials (C2PA) are there and do not hold: the file was changed after it was signed, or the signature is not in order. The reasons, in the words of the standard: { $codes }
facts-c2pa-time = Time stamp in the content credentials: { $time }
facts-none = The exhibit says nothing of itself that is understood here.
facts-partial = Not all of it could be read: it is cut, malformed, or too much.
facts-identifying = What could identify somebody in this file: { $count }. Text, picture and sound say more than fields do.
facts-what-person = Names a person
facts-what-contact = Leads to a person
facts-what-organization = Names an organisation
facts-what-place = Tells where it was made
facts-what-device = Ties it to other files of the device
facts-what-identifier = Ties it to other copies of itself
facts-what-path = A folder on somebody’s computer
facts-title = What the file says of itself
facts-show = Show what the file says of itself
facts-hide = Hide what the file says of itself
facts-reading = Reading…
facts-claim = A file can say anything, and clocks are often wrong. Nothing of this was taken over into the record.
facts-all = Every field: { $count }
facts-standard = Standard
facts-field = Field
facts-value = What it says
facts-clock-offset = The record says of this device’s clock: { $words }
