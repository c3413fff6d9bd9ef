"""Keeps an invented page with other people's programs: web archives by warcio, a message by Python's own email package."""

import io
import sys
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

folder = Path(sys.argv[1])
page = "<html><title>Siège</title>شهادة</html>".encode()

for name, packed in [("page.warc", False), ("page.warc.gz", True)]:
    with open(folder / name, "wb") as output:
        writer = WARCWriter(output, gzip=packed, warc_version="1.1")
        about = {"software": "Invented Crawler 3", "operator": "Somebody Invented", "format": "WARC File Format 1.1"}
        record = writer.create_warcinfo_record(name, about)
        record.rec_headers.replace_header("WARC-Date", "2025-03-03T12:05:00Z")
        writer.write_record(record)
        for address, date in [("https://example.org/one", "2025-03-03T12:05:01Z"), ("https://example.org/two", "2025-03-03T12:05:09Z")]:
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                address, "response", payload=io.BytesIO(page), http_headers=head, warc_headers_dict={"WARC-Date": date}
            )
            writer.write_record(record)

message = MIMEMultipart("related", type="text/html")
message["From"] = "<Saved by Invented Browser>"
message["Snapshot-Content-Location"] = "https://example.org/one"
message["Subject"] = "Siège شهادة 证词"
message["Date"] = "Mon, 3 Mar 2025 14:05:00 +0200"
for address in ["https://example.org/one", "https://example.org/style.css"]:
    part = MIMEText("body", "html", "utf-8")
    part["Content-Location"] = address
    message.attach(part)
(folder / "page.mhtml").write_bytes(message.as_bytes())
