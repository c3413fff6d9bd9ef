// From what the shell decoded to what a canvas paints. The window never decodes a picture itself.
import type { PictureView } from "../../../backend/types";

type Samples = Pick<PictureView, "width" | "height" | "channels" | "samples">;

/** The samples as a canvas takes them: red, green, blue and opacity, eight bits each. */
export function rgba({ width, height, channels, samples }: Samples): Uint8ClampedArray<ArrayBuffer> {
  const from = atob(samples);
  const to = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      to[pixel * 4 + channel] = from.charCodeAt(pixel * channels + channel);
    }
  }
  return to;
}
