### START-HERE.html and other documents that go into a bundle.
