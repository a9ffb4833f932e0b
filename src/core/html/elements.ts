import { type Html, type HtmlValue, html } from "./html.ts";

/** How good or bad something is: a shape and a colour, always beside words. */
export type Tone = "good" | "info" | "warn" | "bad" | "soft";

/** A state in words; the stylesheet puts a shape before it that screen readers pass over. */
export function stateTag(tone: Tone, words: string): Html {
  return html`<span class="state ${tone}">${words}</span>`;
}

export interface HtmlTable {
  /** What the table shows, in a sentence. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly {
    readonly id?: string;
    readonly cells: readonly HtmlValue[];
    readonly search?: string;
  }[];
}

/**
 * A table for eyes and for screen readers: caption, scopes, and a name above each cell where the page is narrow. Wide ones scroll in a region that
 * the keyboard reaches. `search`: what a filter of the page looks in.
 */
export function tableOf({ caption, head, rows }: HtmlTable): Html {
  const [corner = "", ...others] = head;
  const lines = rows.map(({ id, cells, search }) => {
    const [name, ...values] = cells;
    return html`<tr role="row"${id !== undefined && html` id="${id}"`}${search !== undefined && html` data-search="${search}"`}>
<th scope="row" role="rowheader">${name}</th>
${values.map(
  (value, index) => html`<td role="cell"><span class="place">${others[index] ?? ""}</span>${value}</td>`,
)}</tr>
`;
  });
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="stack" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${corner}</th>${others.map(
    (name) => html`<th scope="col" role="columnheader">${name}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${lines}</tbody>
</table>
</div>`;
}

/** A list of names and what stands for them; what is undefined is left out. */
export function definitionList(items: readonly (readonly [name: string, value: HtmlValue])[]): Html {
  const given = items.filter(([, value]) => value !== undefined && value !== false && value !== "");
  return html`<dl>${given.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** A link that opens nothing but http and https; words alone where the target is anything else. */
export function anchor(words: HtmlValue, target: string): Html {
  if (!/^https?:\/\/[^\s"'<>]+$/.test(target)) return html`${words}`;
  return html`<a href="${target}">${words}</a>`;
}

/** A time that people read (`2026-11-23 07:00 UTC`) and machines too. */
export function timeTag(ms: number): Html {
  const iso = new Date(ms).toISOString();
  return html`<time datetime="${iso.slice(0, 19)}Z">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
}

/** A name for `id` and `#…` that is made of any text; texts that differ give names that differ. */
export function fragmentName(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part.replace(/[^A-Za-z0-9.]/gu, (sign) =>
        sign === "-" ? "--" : `-${sign.codePointAt(0)?.toString(16)}_`,
      ),
    )
    .join("-x-");
}
