import { beforeEach, describe, expect, it, vi } from "vitest";
import { provideBackend, type Backend } from "../backend/backend";
import { fakeBackend } from "../backend/fake/fake";
import { Autosave, COMMIT_AFTER } from "./autosave.svelte";

const record = { kind: "incident", id: "11111111-1111-4111-8111-111111111111" } as const;
const text = (words: string): unknown => ({ known: { language: "en", text: words, translations: [] } });

describe("saving as one types", () => {
  let shell: Backend;

  beforeEach(() => {
    vi.useFakeTimers();
    shell = fakeBackend();
    provideBackend(shell);
    return () => vi.useRealTimers();
  });

  it("drafts a change within half a second even while keys keep coming", async () => {
    const put = vi.spyOn(shell, "draftPut");
    const saving = new Autosave(record, () => shell.draftCommit(record.id, record));
    for (let key = 0; key < 5; key++) {
      saving.change("/narrative", text("x".repeat(key)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(put).toHaveBeenCalledOnce();
  });

  it("makes one revision when the field is left", async () => {
    const commit = vi.spyOn(shell, "draftCommit");
    const saving = new Autosave(record, () => shell.draftCommit(record.id, record));
    saving.change("/title", text("A name"));
    await saving.leave();
    await saving.leave();
    expect(commit).toHaveBeenCalledOnce();
    const { file } = await shell.incidentView(record.id);
    expect(file.incident.title).toEqual(text("A name"));
  });

  it("makes a revision after half a minute without a key", async () => {
    const commit = vi.spyOn(shell, "draftCommit");
    new Autosave(record, () => shell.draftCommit(record.id, record)).change("/title", text("A name"));
    await vi.advanceTimersByTimeAsync(COMMIT_AFTER - 1000);
    expect(commit).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(commit).toHaveBeenCalledOnce();
  });

  it("keeps what was typed when a draft could not be written, says why, and tries again", async () => {
    const put = vi.spyOn(shell, "draftPut").mockRejectedValueOnce({ code: "diskFull" });
    const saving = new Autosave(record, () => shell.draftCommit(record.id, record));
    saving.change("/title", text("A name"));
    await vi.advanceTimersByTimeAsync(500);
    expect(saving.error).toEqual({ code: "diskFull" });
    await vi.advanceTimersByTimeAsync(3000);
    expect(put).toHaveBeenCalledTimes(2);
    expect(saving.error).toBeNull();
  });
});
