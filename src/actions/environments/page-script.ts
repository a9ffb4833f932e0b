/** Makes the search of the page live. Without it every version, digest and commit is in the text and in the index, for the browser's own search. */
export const pageScript = `
"use strict";
(() => {
  const input = document.getElementById("search");
  const status = document.getElementById("search-status");
  const tools = document.getElementById("tools");
  if (!input || !status || !tools) return;
  tools.hidden = false;
  const rows = [...document.querySelectorAll("tr[data-search]")];
  const boxes = [...document.querySelectorAll("details.service")];
  // Of digests and commits the first twelve digits are kept.
  const shorten = (word) => word.replace(/^sha\\d+:/, "").replace(/^([0-9a-f]{12})[0-9a-f]+$/, "$1");
  const filter = () => {
    const words = input.value.trim().toLowerCase().split(/\\s+/).filter(Boolean).map(shorten);
    let left = 0;
    for (const [index, row] of rows.entries()) {
      const matches = words.every((word) => row.dataset.search.includes(word));
      row.hidden = !matches;
      if (boxes[index]) boxes[index].hidden = !matches;
      if (matches) left += 1;
    }
    const all = rows.length;
    status.textContent = words.length === 0 ? "" : left + " of " + all + (all === 1 ? " service matches" : " services match");
  };
  input.addEventListener("input", filter);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    input.value = "";
    filter();
  });
  document.addEventListener("keydown", (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== "/" || busy) return;
    event.preventDefault();
    input.focus();
  });
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const box = target && target.closest("details");
    if (box) { box.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", open);
  addEventListener("beforeprint", () => { for (const box of document.querySelectorAll("details")) box.open = true; });
  open();
})();
`;
