/** Makes the search of the page live. Without it every version, digest and commit is in the text and in the index, for the browser's own search. */
export const pageScript = `
"use strict";
(() => {
  const input = document.getElementById("search");
  const status = document.getElementById("search-status");
  const tools = document.getElementById("tools");
  if (!input || !status || !tools) return;
  tools.hidden = false;
  const items = [...document.querySelectorAll("[data-search]")];
  const rows = items.filter((one) => one.tagName === "TR").length;
  const filter = () => {
    const words = input.value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
    let left = 0;
    for (const item of items) {
      const text = item.dataset.search;
      const matches = words.every((word) => text.includes(word));
      item.hidden = !matches;
      if (matches && item.tagName === "TR") left += 1;
    }
    status.textContent = words.length === 0 ? "" : left + " of " + rows + (rows === 1 ? " service matches" : " services match");
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
