export const id = 8712;

export const ids = [ 8712 ];

export const modules = {
 38712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => editYaml
  });
  var dist = __webpack_require__(38815);
  var locate_node = __webpack_require__(86843);
  var scalar = __webpack_require__(77628);
  function applySplices(text, splices) {
   let result = "";
   let from = 0;
   for (const splice of [ ...splices ].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, splice.start) + splice.text;
    from = splice.end;
   }
   return result + text.slice(from);
  }
  function lineStart(text, offset) {
   const start = text.lastIndexOf("\n", offset - 1) + 1;
   return start === 0 && text.startsWith("\ufeff") ? 1 : start;
  }
  function lineEnd(text, offset) {
   const end = text.indexOf("\n", offset);
   if (end < 0) return text.length;
   return end > offset && text[end - 1] === "\r" ? end - 1 : end;
  }
  function columnOf(text, offset) {
   return offset - lineStart(text, offset);
  }
  function insertPair(source, map, added, inFlow) {
   const sibling = added.after.map(key => (0, locate_node.c6)(map, key)).find(pair => pair !== undefined) ?? map.items.at(-1);
   const flow = inFlow || map.flow === true;
   const text = writePair(added.key, added.value, styleOf(sibling), flow);
   if (sibling === undefined) {
    const at = map.range[0] + 1;
    return [ {
     start: at,
     end: at,
     text
    } ];
   }
   const end = (0, locate_node.oM)(sibling);
   if (map.flow === true) return [ {
    start: end,
    end,
    text: `, ${text}`
   } ];
   const at = lineEnd(source.text, end);
   const indent = " ".repeat(columnOf(source.text, sibling.key.range[0]));
   return [ {
    start: at,
    end: at,
    text: source.eol + indent + text
   } ];
  }
  function removePair(source, map, key) {
   const pair = (0, locate_node.c6)(map, key);
   if (pair === undefined) return [];
   const index = map.items.indexOf(pair);
   const next = map.items[index + 1]?.key.range[0];
   const previous = map.items[index - 1];
   if (map.flow === true) return removeFlowPair(source, pair, previous && (0, locate_node.oM)(previous), next);
   return removeBlockPair(source, pair, next, map.items.length === 1);
  }
  function removeBlockPair({text, eol}, pair, next, alone) {
   const start = pair.key.range[0];
   const end = (0, locate_node.oM)(pair);
   const inside = (pair.srcToken?.sep ?? []).filter(({type}) => type === "comment").map(one => one.source);
   const stop = lineEnd(text, end);
   const beside = /#.*$/.exec(text.slice(end, stop))?.[0];
   const comments = beside === undefined || inside.includes(beside) ? inside : [ ...inside, beside ];
   const line = lineStart(text, start);
   const indent = " ".repeat(start - line);
   if (comments.length > 0) return [ {
    start,
    end: stop,
    text: comments.join(eol + indent)
   } ];
   if (alone) return [ {
    start,
    end,
    text: "{}"
   } ];
   if (text.slice(line, start).trim() === "") {
    const below = stop + (/^\r?\n/.exec(text.slice(stop))?.[0].length ?? 0);
    if (below > stop) return [ {
     start: line,
     end: below,
     text: ""
    } ];
    const above = line - (/\r?\n$/.exec(text.slice(0, line))?.[0].length ?? 0);
    return [ {
     start: above,
     end: stop,
     text: ""
    } ];
   }
   if (next === undefined) return [ {
    start,
    end,
    text: "{}"
   } ];
   if (!text.slice(end, next).includes("#")) return [ {
    start,
    end: next,
    text: ""
   } ];
   const dash = text.slice(0, start).trimEnd().length;
   return [ {
    start: dash,
    end: stop,
    text: ""
   } ];
  }
  function removeFlowPair({text}, pair, previousEnd, next) {
   const start = pair.key.range[0];
   const end = (0, locate_node.oM)(pair);
   if (previousEnd !== undefined && !text.slice(previousEnd, start).includes("#")) {
    return [ {
     start: previousEnd,
     end,
     text: ""
    } ];
   }
   if (next !== undefined && !text.slice(end, next).includes("#")) return [ {
    start,
    end: next,
    text: ""
   } ];
   const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
   return [ {
    start,
    end: end + comma,
    text: ""
   } ];
  }
  function styleOf(pair) {
   const key = (0, locate_node.xy)(pair?.key);
   return {
    key,
    value: key === "plain" ? (0, locate_node.xy)(pair?.value) : key,
    colon: ": "
   };
  }
  function writePair(key, value, style, inFlow) {
   return (0, scalar.g)(key, style.key, inFlow) + style.colon + (0, scalar.g)(value, style.value, inFlow);
  }
  function replaceValue(source, {node, inFlow}, value, path) {
   if ((0, dist.Vj)(node)) {
    if (aliased(source, node) === value) return [];
    return [ {
     start: node.range[0],
     end: node.range[1],
     text: (0, scalar.g)(value, "plain", inFlow)
    } ];
   }
   if (!(0, dist.jn)(node)) return (0, locate_node.TR)(source, path, "it is a map or a list", node?.range[0]);
   if (node.value === value && !(node.type === "PLAIN" && (0, scalar.X)(value))) return [];
   const [start, end] = node.range;
   const text = (0, scalar.g)(value, (0, locate_node.xy)(node), inFlow);
   if (start === end) {
    const gap = /[\s,[{]/.test(source.text[start - 1] ?? "") ? "" : " ";
    const behind = /^[^\s,\]}]/.test(source.text.slice(start)) ? " " : "";
    return [ {
     start,
     end,
     text: gap + text + behind
    } ];
   }
   const token = node.srcToken;
   if (token?.type !== "block-scalar") return [ {
    start,
    end,
    text
   } ];
   const header = token.props.find(({type}) => type === "block-scalar-header");
   if (header === undefined || !("source" in header)) return (0, locate_node.TR)(source, path, "its block has no header", start);
   const headerEnd = header.offset + header.source.length;
   return [ {
    start: header.offset,
    end: headerEnd,
    text
   }, {
    start: end - token.source.length,
    end,
    text: ""
   } ];
  }
  function emptyValueEnd(pair) {
   const sep = pair.srcToken?.sep ?? [];
   const last = sep.findLast(({type}) => type === "map-value-ind" || type === "anchor" || type === "tag");
   return last === undefined ? pair.key.range[1] : last.offset + last.source.length;
  }
  function valueSpot(pair, inFlow) {
   const {value} = pair;
   if (value !== null && (0, dist.jn)(value) && (0, locate_node.Im)(value) && value.range[0] === value.range[1]) {
    const at = emptyValueEnd(pair);
    value.range = [ at, at, at ];
   }
   return {
    node: value,
    inFlow
   };
  }
  function aliased({documents}, alias) {
   const [start] = alias.range;
   const own = documents.find(({range}) => range[0] <= start && start < range[2]);
   const target = own === undefined ? undefined : alias.resolve(own);
   return (0, dist.jn)(target) && typeof target.value === "string" ? target.value : undefined;
  }
  function appendItem(source, {node, inFlow}, item, path) {
   if (!(0, dist.oP)(node)) return (0, locate_node.TR)(source, path, "it is not a list", node?.range[0]);
   const list = node;
   const last = list.items.at(-1);
   if (last === undefined) {
    const at = list.range[0] + 1;
    return [ {
     start: at,
     end: at,
     text: flowItem(item, undefined)
    } ];
   }
   if (list.flow === true || inFlow) return appendFlowItem(source, last, item);
   return appendBlockItem(source, list, last, item);
  }
  function removeItem(source, list, index, path) {
   const {text} = source;
   const items = list.items;
   const item = items[index];
   if (item === undefined) return (0, locate_node.TR)(source, path, "there is no such item", list.range[0]);
   const end = (0, locate_node.XA)(item);
   const [before, after] = [ items[index - 1], items[index + 1] ];
   if (list.flow === true) {
    if (before !== undefined) return [ {
     start: (0, locate_node.XA)(before),
     end,
     text: ""
    } ];
    return [ {
     start: item.range[0],
     end: after === undefined ? end : after.range[0],
     text: ""
    } ];
   }
   const token = list.srcToken;
   const own = token?.type === "block-seq" ? token.items[index]?.start : undefined;
   const dash = own?.find(({type}) => type === "seq-item-ind")?.offset ?? item.range[0];
   const line = lineStart(text, dash);
   if (text.slice(line, dash).trim() !== "") return (0, locate_node.TR)(source, path, "its list begins on another's line");
   const column = dash - line;
   const start = commentsAbove(text, line, column);
   const below = lineEnd(text, end);
   const next = below + (/^\r?\n/.exec(text.slice(below))?.[0].length ?? 0);
   if (items.length > 1) return [ {
    start,
    end: next,
    text: ""
   } ];
   const above = (0, locate_node.x5)(source, path.slice(0, -2))?.node;
   const pair = (0, dist.jh)(above) ? (0, locate_node.c6)(above, String(path.at(-2))) : undefined;
   if (pair === undefined) return (0, locate_node.TR)(source, path, "it is the last item of a list without a key");
   const colon = emptyValueEnd(pair);
   return [ {
    start: colon,
    end: colon,
    text: " []"
   }, {
    start,
    end: next,
    text: ""
   } ];
  }
  function commentsAbove(text, line, column) {
   let start = line;
   for (;;) {
    if (start === 0 || text[start - 1] !== "\n") return start;
    const above = lineStart(text, start - 1);
    const content = text.slice(above, start);
    if (!content.slice(column).startsWith("#") || content.slice(0, column).trim() !== "") return start;
    start = above;
   }
  }
  function startList(source, map, pair, item, inFlow) {
   const {text, eol} = source;
   const {value} = pair;
   const written = value !== null && value.range[1] > value.range[0];
   const colon = emptyValueEnd(pair);
   if (inFlow || map.flow === true || (0, dist.oP)(value) && /[\r\n]/.test(text.slice(value.range[0], value.range[1]))) {
    const start = written ? value.range[0] : colon;
    const end = written ? value.range[1] : colon;
    return [ {
     start,
     end,
     text: `${written ? "" : " "}[${flowItem(item, styleOf(pair))}]`
    } ];
   }
   const end = written ? value.range[1] : colon;
   const at = lineEnd(text, end);
   const indent = " ".repeat(columnOf(text, pair.key.range[0]) + dashColumn(source));
   const gone = written ? [ {
    start: colon,
    end,
    text: ""
   } ] : [];
   return [ ...gone, {
    start: at,
    end: at,
    text: eol + blockItem(item, indent, " ", eol, undefined)
   } ];
  }
  function addList(source, key, item) {
   const {text, eol, documents} = source;
   const document = documents[0];
   const root = document?.contents ?? null;
   if ((0, dist.jh)(root) && root.flow === true) {
    const last = root.items.at(-1);
    const style = styleOf(last);
    const list = `${(0, scalar.g)(key, style.key, true)}: [${flowItem(item, style)}]`;
    const at = last === undefined ? root.range[0] + 1 : (0, locate_node.oM)(last);
    return [ {
     start: at,
     end: at,
     text: last === undefined ? list : `, ${list}`
    } ];
   }
   if (!(0, dist.jh)(root) && !(0, locate_node.Im)(root)) return (0, locate_node.TR)(source, [ key ], "the document is no map", root?.range[0]);
   const lines = `${key}:${eol}${blockItem(item, " ".repeat(dashColumn(source)), " ", eol, undefined)}`;
   const at = documentEnd(source);
   const fresh = at === lineStart(text, at);
   return [ {
    start: at,
    end: at,
    text: fresh ? lines + eol : eol + lines
   } ];
  }
  function documentEnd({text, documents}) {
   const document = documents[0];
   if (document === undefined) return text.trimEnd().length || (text.startsWith("\ufeff") ? 1 : 0);
   const root = document.contents;
   const from = root === null ? document.range[0] : root.range[1];
   const marker = /^\.\.\.(\s|$)/m.exec(text.slice(from, document.range[2]))?.index;
   const end = marker === undefined ? document.range[2] : from + marker;
   const last = root === null ? null : lastLeaf(root);
   const start = last === null ? 0 : (0, locate_node.XA)(last);
   const keeps = (0, dist.jn)(last) && last.type?.startsWith("BLOCK_") === true && /\n\s*\n$/.test(String(last.value));
   const blank = keeps ? 0 : /\s*$/.exec(text.slice(start, end))?.[0].length ?? 0;
   return end - blank === 0 && text.startsWith("\ufeff") ? 1 : end - blank;
  }
  function lastLeaf(node) {
   if ((0, dist.jh)(node) && node.flow !== true) {
    const pair = node.items.at(-1);
    return pair?.value == null ? node : lastLeaf(pair.value);
   }
   const item = (0, dist.oP)(node) && node.flow !== true ? node.items.at(-1) : undefined;
   return item === undefined ? node : lastLeaf(item);
  }
  function dashColumn({text, documents}) {
   const root = documents[0]?.contents;
   if (!(0, dist.jh)(root)) return 2;
   for (const {value} of root.items) {
    if ((0, dist.oP)(value) && value.flow !== true && value.items.length > 0) return columnOf(text, value.range[0]);
   }
   return 2;
  }
  function appendBlockItem(source, list, last, item) {
   const {text, eol} = source;
   const token = list.srcToken;
   const start = token?.type === "block-seq" ? token.items.at(-1)?.start : undefined;
   const dash = start?.find(({type}) => type === "seq-item-ind")?.offset ?? list.range[0];
   const indent = " ".repeat(columnOf(text, dash));
   const gap = /^ +(?=\S)/.exec(text.slice(dash + 1, lineEnd(text, dash)))?.[0] ?? " ";
   const at = lineEnd(text, (0, locate_node.XA)(last));
   const written = (0, dist.jh)(last) && last.flow === true && typeof item !== "string" ? `${indent}-${gap}${flowItem(item, undefined, last, text)}` : blockItem(item, indent, gap, eol, last);
   return [ {
    start: at,
    end: at,
    text: eol + written
   } ];
  }
  function appendFlowItem({text, eol}, last, item) {
   const end = (0, locate_node.XA)(last);
   const map = (0, dist.jh)(last) ? last : undefined;
   const written = flowItem(item, styleOf(map?.items.at(-1)), map, text);
   const line = lineStart(text, last.range[0]);
   const ownLine = text.slice(line, last.range[0]).trim() === "";
   const indent = text.slice(line, last.range[0]);
   const comma = /^\s*,/.exec(text.slice(end))?.[0].length;
   if (!ownLine) return [ {
    start: end,
    end,
    text: `, ${written}`
   } ];
   const at = lineEnd(text, end + (comma ?? 0));
   const closes = /^[ \t]*[\]}]/.test(text.slice(end + (comma ?? 0), at));
   if (closes) return [ {
    start: end,
    end,
    text: `,${eol}${indent}${written}`
   } ];
   const missing = comma === undefined ? [ {
    start: end,
    end,
    text: ","
   } ] : [];
   const added = eol + indent + written + (comma === undefined ? "" : ",");
   return [ ...missing, {
    start: at,
    end: at,
    text: added
   } ];
  }
  function blockItem(item, indent, gap, eol, like) {
   if (typeof item === "string") return `${indent}-${gap}${(0, scalar.g)(item, (0, 
   locate_node.xy)(like), false)}`;
   const map = (0, dist.jh)(like) ? like : undefined;
   return Object.entries(item).map(([key, value], index) => {
    const start = index === 0 ? `-${gap}` : ` ${" ".repeat(gap.length)}`;
    return indent + start + writePair(key, value, likeness(map, key), false);
   }).join(eol);
  }
  function flowItem(item, style, like, text = "") {
   if (typeof item === "string") return (0, scalar.g)(item, style?.value ?? "plain", true);
   const pairs = Object.entries(item).map(([key, value]) => writePair(key, value, like === undefined ? style ?? plain : likeness(like, key), true));
   const padding = like !== undefined && text[like.range[0] + 1] === " " ? " " : "";
   return `{${padding}${pairs.join(", ")}${padding}}`;
  }
  const plain = {
   key: "plain",
   value: "plain",
   colon: ": "
  };
  function likeness(map, key) {
   if (map === undefined) return plain;
   return styleOf((0, locate_node.c6)(map, key) ?? map.items[0]);
  }
  var parse = __webpack_require__(14329);
  var problem = __webpack_require__(5763);
  function prove(before, edited, edits) {
   const path = (0, locate_node.jV)(edits[0]?.path ?? []);
   const fail = fault => (0, problem.CC)("YAML_UNEDITABLE", {
    file: before.file,
    path,
    fault
   }, {
    at: {
     file: before.file
    }
   });
   const old = (0, parse.t)(before);
   const expected = (old.length === 0 ? [ null ] : old).map((document, index) => edits.filter(edit => (edit.document ?? 0) === index).reduce((value, edit) => applied(value, edit.path, edit), document));
   let actual;
   try {
    actual = (0, parse.t)((0, parse.h)(edited, before.file));
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    throw fail("the edited text would be no YAML");
   }
   const difference = firstDifference(expected, actual, []);
   if (difference === undefined) return;
   throw fail(`something else would change with it, at ${(0, locate_node.jV)(difference.slice(1)) || "the root"}`);
  }
  function applied(value, path, edit) {
   const [step, ...rest] = path;
   if (step === undefined) {
    if (edit.kind === "set") return edit.value;
    if (edit.kind === "append") return [ ...Array.isArray(value) ? value : [], edit.item ];
    return value;
   }
   if (Array.isArray(value)) {
    if (edit.kind === "remove" && rest.length === 0) return value.filter((_, index) => index !== step);
    return value.map((item, index) => index === step ? applied(item, rest, edit) : item);
   }
   const map = typeof value === "object" && value !== null ? value : {};
   const {[String(step)]: old = null, ...others} = map;
   if (edit.kind === "remove" && rest.length === 0) return others;
   return {
    ...others,
    [String(step)]: applied(old, rest, edit)
   };
  }
  function firstDifference(one, other, path) {
   if (one === other) return undefined;
   if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return path;
   if (Array.isArray(one) !== Array.isArray(other)) return path;
   const keys = new Set([ ...Object.keys(one), ...Object.keys(other) ]);
   for (const key of keys) {
    const step = Array.isArray(one) ? Number(key) : key;
    const a = one[key];
    const b = other[key];
    if (a === undefined || b === undefined) return [ ...path, step ];
    const difference = firstDifference(a, b, [ ...path, step ]);
    if (difference !== undefined) return difference;
   }
   return undefined;
  }
  function editYaml(text, file, edits) {
   let now = text;
   for (const edit of edits) now = applySplices(now, spliceOf((0, parse.h)(now, file), edit));
   prove((0, parse.h)(text, file), now, edits);
   return now;
  }
  function spliceOf(source, edit) {
   const parentPath = edit.path.slice(0, -1);
   const key = edit.path.at(-1);
   const {document = 0} = edit;
   const parent = (0, locate_node.x5)(source, parentPath, document);
   const map = (0, dist.jh)(parent?.node) ? parent.node : undefined;
   if (edit.kind === "append" && document === 0 && parentPath.length === 0 && map === undefined && (0, 
   locate_node.Im)(parent?.node ?? null)) {
    return addList(source, String(key), edit.item);
   }
   if (typeof key === "number" && (0, dist.oP)(parent?.node) && edit.kind === "set") {
    const spot = (0, locate_node.x5)(source, edit.path, document);
    if (spot !== undefined) return replaceValue(source, spot, edit.value, edit.path);
   }
   if (typeof key === "number" && (0, dist.oP)(parent?.node) && edit.kind === "remove") {
    return removeItem(source, parent.node, key, edit.path);
   }
   if (parent === undefined || map === undefined || typeof key !== "string") {
    return (0, locate_node.TR)(source, edit.path, "there is no such place in it, or only behind an alias", parent?.node?.range[0]);
   }
   const {inFlow} = parent;
   const pair = (0, locate_node.c6)(map, key);
   if (edit.kind === "remove") return removePair(source, map, key);
   if (edit.kind === "set") {
    if (pair === undefined) return insertPair(source, map, {
     key,
     value: edit.value,
     after: edit.after ?? []
    }, inFlow);
    const spot = valueSpot(pair, inFlow || map.flow === true);
    return replaceValue(source, spot, edit.value, edit.path);
   }
   if (pair === undefined) {
    if (parentPath.length > 0 || document > 0) return (0, locate_node.TR)(source, edit.path, "there is no such list", map.range[0]);
    return addList(source, key, edit.item);
   }
   const list = pair.value;
   const bare = (0, locate_node.Im)(list) || (0, dist.oP)(list) && list.items.length === 0;
   if (bare) return startList(source, map, pair, edit.item, inFlow);
   return appendItem(source, {
    node: list,
    inFlow: inFlow || map.flow === true
   }, edit.item, edit.path);
  }
 }),
 86843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Im: () => isEmpty,
   TR: () => refuse,
   XA: () => contentEnd,
   c6: () => findPair,
   jV: () => formatPath,
   oM: () => pairEnd,
   x5: () => locate,
   xy: () => quotesOf
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  function locate({documents}, path, document = 0) {
   let spot = {
    node: documents[document]?.contents ?? null,
    inFlow: false
   };
   for (const step of path) {
    const next = child(spot, step);
    if (next === undefined) return undefined;
    spot = next;
   }
   return spot;
  }
  function child({node, inFlow}, step) {
   const within = inFlow || ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) && node.flow === true;
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && typeof step === "string") {
    const pair = findPair(node, step);
    return pair === undefined ? undefined : {
     node: pair.value,
     inFlow: within
    };
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof step === "number") {
    const item = node.items[step];
    return item === undefined ? undefined : {
     node: item,
     inFlow: within
    };
   }
   return undefined;
  }
  function findPair(map, key) {
   return map.items.find(pair => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.value === key);
  }
  function contentEnd(node) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : pairEnd(last);
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : contentEnd(last);
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.srcToken?.type === "block-scalar") {
    return node.range[1] - (/\r?\n$/.exec(node.srcToken.source)?.[0].length ?? 0);
   }
   return node.range[1];
  }
  function pairEnd({key, value}) {
   return value === null ? key.range[1] : contentEnd(value);
  }
  function isEmpty(node) {
   if (node === null) return true;
   return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.type === "PLAIN" && /^(|~|null|Null|NULL)$/.test(String(node.value));
  }
  function quotesOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return "plain";
   if (node.type === "QUOTE_DOUBLE") return "double";
   return node.type === "QUOTE_SINGLE" ? "single" : "plain";
  }
  function refuse({file, place}, path, fault, offset) {
   const at = offset === undefined ? {
    file
   } : place(offset);
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_UNEDITABLE", {
    file,
    path: formatPath(path),
    fault
   }, {
    at
   });
  }
  function formatPath(path) {
   return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const key = /^[\w-]+$/.test(step) ? step : JSON.stringify(step);
    return text === "" ? key : `${text}.${key}`;
   }, "");
  }
 })
};
