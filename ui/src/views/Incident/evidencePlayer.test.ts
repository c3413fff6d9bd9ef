import { within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, openExhibits } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { t } from "../../i18n/strings.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

/** Its exhibits are recordings. */
async function recorded(backend: Backend, mediaType: string): Promise<void> {
  const view = await backend.incidentView(INVENTED[0]);
  const evidence = view.file.evidence.map((item) => ({ ...item, media_type: mediaType }));
  vi.spyOn(backend, "incidentView").mockResolvedValue({ ...view, file: { ...view.file, evidence } });
}

describe("the player of an item", () => {
  it.each(["video/mp4", "audio/ogg"])("is opened for %s when a person asks for it", async (mediaType) => {
    const {
      backend,
      items: [item],
    } = await openExhibits("en", (backend) => recorded(backend, mediaType));
    const play = vi.spyOn(backend, "evidencePlay");
    expect(within(item).queryByTestId(TESTID.pictureShow)).toBeNull();
    expect(play).not.toHaveBeenCalled();
    await userEvent.click(within(item).getByTestId(TESTID.play));
    expect(play).toHaveBeenCalledOnce();
  });

  it("says where a system has none, and what to do", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits("en", (backend) => recorded(backend, "video/webm"));
    vi.spyOn(backend, "evidencePlay").mockRejectedValue({ code: "noPlayer" });
    await userEvent.click(within(item).getByTestId(TESTID.play));
    await within(item).findByText(t("error-no-player"));
    expect(await violations(item)).toEqual([]);
  });

  it("is not offered for a picture", async () => {
    const {
      items: [item],
    } = await openExhibits("en", (backend) => recorded(backend, "image/jpeg"));
    expect(within(item).queryByTestId(TESTID.play)).toBeNull();
  });
});
