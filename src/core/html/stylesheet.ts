/**
 * The one stylesheet of every page: light, dark, narrow, print. Words and shapes carry the meaning, colour only repeats it (WCAG 2.2, 1.4.1);
 * text has a contrast of 4.5 and more in both schemes (1.4.3).
 */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --back: #fff; --card: #f6f8fa; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --link: #0550ae;
  --good: #116329; --info: #0550ae; --warn: #7d4e00; --bad: #a40e26; --mark: #fff8c5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117; --card: #161b22; --text: #e6edf3; --soft: #9ea7b3; --line: #30363d; --link: #79b8ff;
    --good: #56d364; --info: #79b8ff; --warn: #e3b341; --bad: #ff8a80; --mark: #3b2e00;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0 auto; padding: 1.25rem; max-width: 90rem; background: var(--back); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 72ch; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
code, kbd, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
kbd { padding: 0 .4em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; color: var(--soft); }
pre { overflow-x: auto; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.lead, .soft, footer { color: var(--soft); }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
.state { white-space: nowrap; font-weight: 600; }
.state.good { --shape: "\\25CF  "; } .state.info { --shape: "\\25C6  "; } .state.warn { --shape: "\\25B2  "; }
.state.bad { --shape: "\\25A0  "; } .state.soft { --shape: "\\25CB  "; }
.state::before { content: var(--shape); content: var(--shape) / ""; }
.good { color: var(--good); } .info { color: var(--info); } .warn { color: var(--warn); } .bad { color: var(--bad); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; background: var(--card); white-space: nowrap; }
tbody th { position: sticky; left: 0; background: var(--card); font-weight: 600; }
td .version { font-weight: 600; overflow-wrap: anywhere; }
td .small, .small { font-size: .8125rem; }
td .place { display: none; }
.path { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; align-items: stretch; }
.path li { border: 1px solid var(--line); border-radius: 6px; background: var(--card); padding: .5rem .75rem; min-width: 9rem; }
.path li + li::before { content: "\\2192"; margin-right: .5rem; color: var(--soft); }
.path strong { font-size: 1.05rem; }
.tools { position: sticky; top: 0; background: var(--back); padding: .5rem 0; z-index: 2; display: flex; flex-wrap: wrap;
  gap: .75rem; align-items: center; }
input[type="search"] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px;
  padding: .4rem .6rem; width: min(28rem, 100%); }
details { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; }
summary { cursor: pointer; padding: .5rem .75rem; background: var(--card); border-radius: 6px; }
details > :not(summary) { margin-left: .75rem; margin-right: .75rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: .75rem; padding: .5rem 0;
  align-items: start; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; min-width: 0; }
.card h3 { margin-top: 0; }
.card ul, .card ol { padding-left: 1.6rem; margin: .25rem 0 .5rem; }
.card li + li { margin-top: .25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; margin: .25rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.chart { margin: .75rem 0; max-width: 60rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart rect { fill: var(--info); } .chart rect.warn { fill: var(--warn); } .chart rect.bad { fill: var(--bad); }
.chart line { stroke: var(--line); } .chart line.limit { stroke: var(--bad); stroke-dasharray: 6 4; }
.chart text { fill: var(--soft); font-size: 11px; } .chart .end { text-anchor: end; }
.index { columns: 18rem; padding-left: 1.1rem; }
.index li { overflow-wrap: anywhere; }
:target { background: var(--mark); scroll-margin-top: 4rem; }
@media (min-width: 44.01rem) and (min-height: 40rem) {
  .scroll { max-height: 85vh; overflow: auto; }
  thead th { position: sticky; top: 0; z-index: 1; }
  thead th:first-child { left: 0; z-index: 2; }
}
@media (max-width: 44rem) {
  body { padding: .75rem; }
  table.stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tbody th { position: static; border-top: 2px solid var(--line); }
  .stack td { border-top: 1px dotted var(--line); display: flow-root; padding-left: 8rem; }
  .stack caption { display: block; }
  .stack td .place { display: block; float: left; width: 6.75rem; margin-left: -7.25rem; color: var(--soft);
    overflow-wrap: anywhere; }
  .stack td br:first-of-type, kbd { display: none; }
  .stack td .version { margin-right: .5rem; }
  .state { white-space: normal; }
  .cards { grid-template-columns: 1fr; }
  .path li { flex: 1 1 100%; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .375rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --back: #fff; --card: #fff; --text: #000; --soft: #333; --line: #999; --link: #000; --good: #000; --info: #000; --warn: #000; --bad: #000; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  .tools, .skip { display: none; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  tr, .card, li { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th, tbody th { position: static; }
}
`;
