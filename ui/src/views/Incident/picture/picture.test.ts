import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../../tests/axe";
import { openExhibits } from "../../../../tests/screen";
import { t } from "../../../i18n/strings.svelte";
import { router } from "../../../state/router.svelte";
import { TESTID } from "../../../testids";

const painted = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
  painted.mockClear();
  // There are no canvases here: what would be painted is noted.
  vi.stubGlobal(
    "ImageData",
    class {
      constructor(
        readonly data: Uint8ClampedArray,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({
    putImageData: painted,
  } as unknown as CanvasRenderingContext2D & ImageBitmapRenderingContext & WebGLRenderingContext);
});

describe("a picture", () => {
  it("is decoded when a person asks for it, painted, and taken away again", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits();
    const decode = vi.spyOn(backend, "evidencePicture");
    expect(decode).not.toHaveBeenCalled();
    await userEvent.click(within(item).getByTestId(TESTID.pictureShow));
    const picture = await within(item).findByTestId(TESTID.picture);
    expect(picture.getAttribute("aria-label")).toContain("1");
    await waitFor(() => expect(painted.mock.lastCall?.[0]).toMatchObject({ width: 2, height: 1 }));
    expect([...(painted.mock.lastCall?.[0] as ImageData).data]).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
    await userEvent.click(within(item).getByTestId(TESTID.pictureHide));
    expect(within(item).queryByTestId(TESTID.picture)).toBeNull();
  });

  it("that cannot be decoded costs its own place and nothing else", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits();
    vi.spyOn(backend, "evidencePicture").mockRejectedValue({ code: "undecoded" });
    await userEvent.click(within(item).getByTestId(TESTID.pictureShow));
    await within(item).findByText(t("error-undecoded"));
    expect(screen.getByTestId<HTMLInputElement>(TESTID.incidentTitle).disabled).toBe(false);
  });

  it("gives a clean copy, with what is covered in parts of the picture", async () => {
    const {
      backend,
      items: [item],
    } = await openExhibits();
    const clean = vi.spyOn(backend, "evidenceCleanCopy");
    const look = within(item);
    await userEvent.click(look.getByTestId(TESTID.pictureShow));
    await userEvent.click(await look.findByTestId(TESTID.cleanCopy));
    await look.findByTestId(TESTID.cleanDone);
    expect(clean.mock.lastCall?.[0]).toMatchObject({ covers: [], without: [] });

    await userEvent.click(look.getByTestId(TESTID.coverBegin));
    expect(look.getByTestId<HTMLButtonElement>(TESTID.cleanCopy).disabled).toBe(true);
    await userEvent.click(look.getByTestId(TESTID.coverAdd));
    expect(document.activeElement).toBe(look.getAllByRole("slider")[0]);
    await userEvent.click(look.getByTestId(TESTID.cleanCopy));
    await waitFor(() => expect(clean).toHaveBeenCalledTimes(2));
    expect(clean.mock.lastCall?.[0].covers).toEqual([
      {
        page: 0,
        areas: [{ left: 4000, top: 4000, width: 2000, height: 2000 }],
        drawnOn: { width: 10_000, height: 10_000 },
      },
    ]);
  });

  it("of a document is turned page by page, and pages can be covered or left out", async () => {
    const { backend, items } = await openExhibits();
    const look = within(items[1] as HTMLElement);
    const three = { width: 2, height: 1, channels: 3, samples: btoa("\x00\x00\x00\xff\xff\xff"), pages: 3 };
    const decode = vi.spyOn(backend, "evidencePicture").mockImplementation(async ({ page }) => ({
      ...three,
      isPartial: page === 1,
    }));
    const clean = vi.spyOn(backend, "evidenceCleanCopy");
    await userEvent.click(look.getByTestId(TESTID.pictureShow));
    await userEvent.click(await look.findByTestId(TESTID.coverBegin));
    await userEvent.click(look.getByTestId(TESTID.coverAdd));
    expect(look.queryByText(t("picture-partial"))).toBeNull();
    await userEvent.click(look.getByTestId(TESTID.pageOn));
    await look.findByText(t("picture-partial"));
    expect(look.queryAllByRole("slider")).toEqual([]);
    await userEvent.click(look.getByTestId(TESTID.pageOut));
    const inAll = look.getByTestId(TESTID.changesInAll);
    expect(inAll.textContent).toContain(t("picture-pages-covered", { areas: "1", pages: "1" }));
    expect(inAll.textContent).toContain(t("picture-pages-unseen", { count: "1" }));
    await userEvent.click(look.getByTestId(TESTID.pageBack));
    await waitFor(() => expect(look.getAllByRole("slider")).toHaveLength(4));
    expect(decode.mock.calls.map(([draft]) => draft.page)).toEqual([0, 1, 0]);
    await userEvent.click(look.getByTestId(TESTID.cleanCopy));
    await waitFor(() => expect(clean).toHaveBeenCalledTimes(1));
    expect(clean.mock.lastCall?.[0]).toMatchObject({ covers: [{ page: 0 }], without: [1] });
  });

  it.each(["en", "ar", "zh"] as const)("has nothing that axe objects to in %s", async (locale) => {
    const {
      items: [item],
    } = await openExhibits(locale);
    await userEvent.click(within(item).getByTestId(TESTID.pictureShow));
    await userEvent.click(await within(item).findByTestId(TESTID.coverBegin));
    await userEvent.click(within(item).getByTestId(TESTID.coverAdd));
    expect(await violations(item)).toEqual([]);
  });
});
