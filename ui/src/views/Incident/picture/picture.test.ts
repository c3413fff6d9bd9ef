import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../../tests/axe";
import { INVENTED, show, standIn } from "../../../../tests/screen";
import type { Backend } from "../../../backend/backend";
import { t, type Locale } from "../../../i18n/strings.svelte";
import { router } from "../../../state/router.svelte";
import { TESTID } from "../../../testids";
import Incident from "../Incident.svelte";

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

async function open(locale: Locale = "en"): Promise<{ backend: Backend; item: HTMLElement }> {
  const backend = await standIn({}, locale);
  show(Incident, { id: INVENTED[0] });
  await screen.findByTestId(TESTID.incidentTitle);
  const item = screen.getAllByTestId(TESTID.evidenceItem)[0] as HTMLElement;
  return { backend, item };
}

describe("a picture", () => {
  it("is decoded when a person asks for it, painted, and taken away again", async () => {
    const { backend, item } = await open();
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
    const { backend, item } = await open();
    vi.spyOn(backend, "evidencePicture").mockRejectedValue({ code: "undecoded" });
    await userEvent.click(within(item).getByTestId(TESTID.pictureShow));
    await within(item).findByText(t("error-undecoded"));
    expect(screen.getByTestId<HTMLInputElement>(TESTID.incidentTitle).disabled).toBe(false);
  });

  it("gives a clean copy, with what is covered in pixels of the picture that was drawn on", async () => {
    const { backend, item } = await open();
    const clean = vi.spyOn(backend, "evidenceCleanCopy");
    const look = within(item);
    await userEvent.click(look.getByTestId(TESTID.pictureShow));
    await userEvent.click(await look.findByTestId(TESTID.cleanCopy));
    await look.findByTestId(TESTID.cleanDone);
    expect(clean.mock.lastCall?.[0]).toMatchObject({ areas: [], drawnOn: { width: 2, height: 1 } });

    await userEvent.click(look.getByTestId(TESTID.coverBegin));
    expect(look.getByTestId<HTMLButtonElement>(TESTID.cleanCopy).disabled).toBe(true);
    await userEvent.click(look.getByTestId(TESTID.coverAdd));
    expect(document.activeElement).toBe(look.getAllByRole("slider")[0]);
    await userEvent.click(look.getByTestId(TESTID.cleanCopy));
    await waitFor(() => expect(clean).toHaveBeenCalledTimes(2));
    expect(clean.mock.lastCall?.[0].areas).toEqual([{ left: 0, top: 0, width: 2, height: 1 }]);
  });

  it.each(["en", "ar", "zh"] as const)("has nothing that axe objects to in %s", async (locale) => {
    const { item } = await open(locale);
    await userEvent.click(within(item).getByTestId(TESTID.pictureShow));
    await userEvent.click(await within(item).findByTestId(TESTID.coverBegin));
    await userEvent.click(within(item).getByTestId(TESTID.coverAdd));
    expect(await violations(item)).toEqual([]);
  });
});
