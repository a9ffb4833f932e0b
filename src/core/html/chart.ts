import type { Tone } from "./elements.ts";
import { type Html, html } from "./html.ts";

/** Values beside each other, the oldest first. */
export interface BarChart {
  /** What it shows, in a sentence. */
  readonly caption: string;
  readonly bars: readonly Bar[];
  /** A line that should not be exceeded, in the unit of the values. */
  readonly limit?: { readonly value: number; readonly words: string } | undefined;
}

export interface Bar {
  readonly label: string;
  /** Null: nobody knows. */
  readonly value: number | null;
  /** The value for people. */
  readonly words: string;
  readonly tone?: Tone;
}

/** Of the picture, in its own units: it grows and shrinks with the page. */
const [width, height, foot] = [640, 120, 16];

/**
 * A small picture of bars (SVG 2) in the style of every page. Every bar says its value to the mouse, and a folded table says all of them to whoever
 * does not see it.
 */
export function barChart({ caption, bars, limit }: BarChart): Html {
  const top = Math.max(1e-9, limit?.value ?? 0, ...bars.map(({ value }) => value ?? 0));
  const step = width / Math.max(1, bars.length);
  const room = height - foot - 4;
  const round = (value: number) => Math.round(value * 10) / 10;
  const yOf = (value: number) => round(4 + room * (1 - value / top));
  const shapes = bars.map(({ label, value, words, tone = "info" }, at) => {
    const tall = value === null ? 0 : Math.max(value > 0 ? 1.5 : 0, height - foot - yOf(value));
    return html`<rect class="${tone}" x="${round(at * step + step * 0.1)}" y="${round(height - foot - tall)}" width="${round(step * 0.8)}" height="${round(tall)}"><title>${label}: ${words}</title></rect>`;
  });
  const line =
    limit !== undefined &&
    html`<line class="limit" x1="0" x2="${width}" y1="${yOf(limit.value)}" y2="${yOf(limit.value)}"><title>${limit.words}</title></line>`;
  return html`<figure class="chart"><figcaption>${caption}${limit !== undefined && html` <span class="soft">The dashed line is ${limit.words}.</span>`}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">${shapes}${line}
<line x1="0" x2="${width}" y1="${height - foot}" y2="${height - foot}"/><text x="0" y="${height - 3}">${bars[0]?.label}</text><text class="end" x="${width}" y="${height - 3}">${bars.length > 1 && bars.at(-1)?.label}</text></svg>
<details><summary>Values</summary><p class="small">${bars
    .filter(({ value }) => value !== 0)
    .map(({ label, words }, at) => html`${at > 0 && " · "}${label}: ${words}`)}</p></details></figure>`;
}
