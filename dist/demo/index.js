import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 181: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 }),
 3024: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 8161: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 6760: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 3136: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 }),
 932: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 }),
 7349: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var resolveBlockMap = __nccwpck_require__(7103);
  var resolveBlockSeq = __nccwpck_require__(334);
  var resolveFlowCollection = __nccwpck_require__(3142);
  function resolveCollection(CN, ctx, token, onError, tagName, tag) {
   const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
   const Coll = coll.constructor;
   if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
   }
   if (tagName) coll.tag = tagName;
   return coll;
  }
  function composeCollection(CN, ctx, token, props, onError) {
   const tagToken = props.tag;
   const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
   if (token.type === "block-seq") {
    const {anchor, newlineAfterProp: nl} = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
     const message = "Missing newline after block sequence props";
     onError(lastProp, "MISSING_CHAR", message);
    }
   }
   const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
   if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN, ctx, token, onError, tagName);
   }
   let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
   if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
     ctx.schema.tags.push(Object.assign({}, kt, {
      default: false
     }));
     tag = kt;
    } else {
     if (kt) {
      onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
     } else {
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
     }
     return resolveCollection(CN, ctx, token, onError, tagName);
    }
   }
   const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
   const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
   const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
   node.range = coll.range;
   node.tag = tagName;
   if (tag?.format) node.format = tag.format;
   return node;
  }
  exports.composeCollection = composeCollection;
 }),
 3683: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Document = __nccwpck_require__(3021);
  var composeNode = __nccwpck_require__(5937);
  var resolveEnd = __nccwpck_require__(7788);
  var resolveProps = __nccwpck_require__(4631);
  function composeDoc(options, directives, {offset, start, value, end}, onError) {
   const opts = Object.assign({
    _directives: directives
   }, options);
   const doc = new Document.Document(undefined, opts);
   const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
   };
   const props = resolveProps.resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
   });
   if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
   const contentEnd = doc.contents.range[2];
   const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
   if (re.comment) doc.comment = re.comment;
   doc.range = [ offset, contentEnd, re.offset ];
   return doc;
  }
  exports.composeDoc = composeDoc;
 }),
 5937: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(4065);
  var identity = __nccwpck_require__(1127);
  var composeCollection = __nccwpck_require__(7349);
  var composeScalar = __nccwpck_require__(5413);
  var resolveEnd = __nccwpck_require__(7788);
  var utilEmptyScalarPosition = __nccwpck_require__(2599);
  const CN = {
   composeNode,
   composeEmptyNode
  };
  function composeNode(ctx, token, props, onError) {
   const atKey = ctx.atKey;
   const {spaceBefore, comment, anchor, tag} = props;
   let node;
   let isSrcToken = true;
   switch (token.type) {
   case "alias":
    node = composeAlias(ctx, token, onError);
    if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
    break;

   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "block-scalar":
    node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) node.anchor = anchor.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     node = composeCollection.composeCollection(CN, ctx, token, props, onError);
     if (anchor) node.anchor = anchor.source.substring(1);
    } catch (error) {
     const message = error instanceof Error ? error.message : String(error);
     onError(token, "RESOURCE_EXHAUSTION", message);
    }
    break;

   default:
    {
     const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
     onError(token, "UNEXPECTED_TOKEN", message);
     isSrcToken = false;
    }
   }
   node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
   if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) {
    if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
   }
   if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
   return node;
  }
  function composeEmptyNode(ctx, offset, before, pos, {spaceBefore, comment, anchor, tag, end}, onError) {
   const token = {
    type: "scalar",
    offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
   };
   const node = composeScalar.composeScalar(ctx, token, tag, onError);
   if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) {
    node.comment = comment;
    node.range[2] = end;
   }
   return node;
  }
  function composeAlias({options}, {offset, source, end}, onError) {
   const alias = new Alias.Alias(source.substring(1));
   if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
   if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
   alias.range = [ offset, valueEnd, re.offset ];
   if (re.comment) alias.comment = re.comment;
   return alias;
  }
  exports.composeEmptyNode = composeEmptyNode;
  exports.composeNode = composeNode;
 }),
 5413: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var resolveBlockScalar = __nccwpck_require__(8913);
  var resolveFlowScalar = __nccwpck_require__(6842);
  function composeScalar(ctx, token, tagToken, onError) {
   const {value, type, comment, range} = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
   const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
   let tag;
   if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[identity.SCALAR];
   } else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[identity.SCALAR];
   let scalar;
   try {
    const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
   } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar.Scalar(value);
   }
   scalar.range = range;
   scalar.source = value;
   if (type) scalar.type = type;
   if (tagName) scalar.tag = tagName;
   if (tag.format) scalar.format = tag.format;
   if (comment) scalar.comment = comment;
   return scalar;
  }
  function findScalarTagByName(schema, value, tagName, tagToken, onError) {
   if (tagName === "!") return schema[identity.SCALAR];
   const matchWithTest = [];
   for (const tag of schema.tags) {
    if (!tag.collection && tag.tag === tagName) {
     if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
    }
   }
   for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
   const kt = schema.knownTags[tagName];
   if (kt && !kt.collection) {
    schema.tags.push(Object.assign({}, kt, {
     default: false,
     test: undefined
    }));
    return kt;
   }
   onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
   return schema[identity.SCALAR];
  }
  function findScalarTagByTest({atKey, directives, schema}, value, token, onError) {
   const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
   if (schema.compat) {
    const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
    if (tag.tag !== compat.tag) {
     const ts = directives.tagString(tag.tag);
     const cs = directives.tagString(compat.tag);
     const msg = `Value may be parsed as either ${ts} or ${cs}`;
     onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
   }
   return tag;
  }
  exports.composeScalar = composeScalar;
 }),
 9984: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var directives = __nccwpck_require__(1342);
  var Document = __nccwpck_require__(3021);
  var errors = __nccwpck_require__(1464);
  var identity = __nccwpck_require__(1127);
  var composeDoc = __nccwpck_require__(3683);
  var resolveEnd = __nccwpck_require__(7788);
  function getErrorPos(src) {
   if (typeof src === "number") return [ src, src + 1 ];
   if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
   const {offset, source} = src;
   return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
  }
  function parsePrelude(prelude) {
   let comment = "";
   let atComment = false;
   let afterEmptyLine = false;
   for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
    case "#":
     comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
     atComment = true;
     afterEmptyLine = false;
     break;

    case "%":
     if (prelude[i + 1]?.[0] !== "#") i += 1;
     atComment = false;
     break;

    default:
     if (!atComment) afterEmptyLine = true;
     atComment = false;
    }
   }
   return {
    comment,
    afterEmptyLine
   };
  }
  class Composer {
   constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
     const pos = getErrorPos(source);
     if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message)); else this.errors.push(new errors.YAMLParseError(pos, code, message));
    };
    this.directives = new directives.Directives({
     version: options.version || "1.2"
    });
    this.options = options;
   }
   decorate(doc, afterDoc) {
    const {comment, afterEmptyLine} = parsePrelude(this.prelude);
    if (comment) {
     const dc = doc.contents;
     if (afterDoc) {
      doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
     } else if (afterEmptyLine || doc.directives.docStart || !dc) {
      doc.commentBefore = comment;
     } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
      let it = dc.items[0];
      if (identity.isPair(it)) it = it.key;
      const cb = it.commentBefore;
      it.commentBefore = cb ? `${comment}\n${cb}` : comment;
     } else {
      const cb = dc.commentBefore;
      dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
     }
    }
    if (afterDoc) {
     for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
     for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
    } else {
     doc.errors = this.errors;
     doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
   }
   streamInfo() {
    return {
     comment: parsePrelude(this.prelude).comment,
     directives: this.directives,
     errors: this.errors,
     warnings: this.warnings
    };
   }
   * compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens) yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
   }
   * next(token) {
    if (node_process.env.LOG_STREAM) console.dir(token, {
     depth: null
    });
    switch (token.type) {
    case "directive":
     this.directives.add(token.source, (offset, message, warning) => {
      const pos = getErrorPos(token);
      pos[0] += offset;
      this.onError(pos, "BAD_DIRECTIVE", message, warning);
     });
     this.prelude.push(token.source);
     this.atDirectives = true;
     break;

    case "document":
     {
      const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
      if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
      this.decorate(doc, false);
      if (this.doc) yield this.doc;
      this.doc = doc;
      this.atDirectives = false;
      break;
     }

    case "byte-order-mark":
    case "space":
     break;

    case "comment":
    case "newline":
     this.prelude.push(token.source);
     break;

    case "error":
     {
      const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
      const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
      if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
      break;
     }

    case "doc-end":
     {
      if (!this.doc) {
       const msg = "Unexpected doc-end without preceding document";
       this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
       break;
      }
      this.doc.directives.docEnd = true;
      const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
      this.decorate(this.doc, true);
      if (end.comment) {
       const dc = this.doc.comment;
       this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
      }
      this.doc.range[2] = end.offset;
      break;
     }

    default:
     this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
   }
   * end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
     this.decorate(this.doc, true);
     yield this.doc;
     this.doc = null;
    } else if (forceDoc) {
     const opts = Object.assign({
      _directives: this.directives
     }, this.options);
     const doc = new Document.Document(undefined, opts);
     if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
     doc.range = [ 0, endOffset, endOffset ];
     this.decorate(doc, false);
     yield doc;
    }
   }
  }
  exports.Composer = Composer;
 }),
 7103: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Pair = __nccwpck_require__(7165);
  var YAMLMap = __nccwpck_require__(4454);
  var resolveProps = __nccwpck_require__(4631);
  var utilContainsNewline = __nccwpck_require__(9499);
  var utilFlowIndentCheck = __nccwpck_require__(4051);
  var utilMapIncludes = __nccwpck_require__(1187);
  const startColMsg = "All mapping items must start at the same column";
  function resolveBlockMap({composeNode, composeEmptyNode}, ctx, bm, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
   const map = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   let offset = bm.offset;
   let commentEnd = null;
   for (const collItem of bm.items) {
    const {start, key, sep, value} = collItem;
    const keyProps = resolveProps.resolveProps(start, {
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset,
     onError,
     parentIndent: bm.indent,
     startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
     if (key) {
      if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
     }
     if (!keyProps.anchor && !keyProps.tag && !sep) {
      commentEnd = keyProps.end;
      if (keyProps.comment) {
       if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
      }
      continue;
     }
     if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
      onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
     }
    } else if (keyProps.found?.indent !== bm.indent) {
     onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps.resolveProps(sep ?? [], {
     indicator: "map-value-ind",
     next: value,
     offset: keyNode.range[2],
     onError,
     parentIndent: bm.indent,
     startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
     if (implicitKey) {
      if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
      if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
     }
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
     if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
     offset = valueNode.range[2];
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    } else {
     if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
     if (valueProps.comment) {
      if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     }
     const pair = new Pair.Pair(keyNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    }
   }
   if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
   map.range = [ bm.offset, offset, commentEnd ?? offset ];
   return map;
  }
  exports.resolveBlockMap = resolveBlockMap;
 }),
 8913: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  function resolveBlockScalar(ctx, scalar, onError) {
   const start = scalar.offset;
   const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
   if (!header) return {
    value: "",
    type: null,
    comment: "",
    range: [ start, start, start ]
   };
   const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
   const lines = scalar.source ? splitLines(scalar.source) : [];
   let chompStart = lines.length;
   for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r") chompStart = i; else break;
   }
   if (chompStart === 0) {
    const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end = start + header.length;
    if (scalar.source) end += scalar.source.length;
    return {
     value,
     type,
     comment: header.comment,
     range: [ start, end, end ]
    };
   }
   let trimIndent = scalar.indent + header.indent;
   let offset = scalar.offset + header.length;
   let contentStart = 0;
   for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
     if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
    } else {
     if (indent.length < trimIndent) {
      const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      onError(offset + indent.length, "MISSING_CHAR", message);
     }
     if (header.indent === 0) trimIndent = indent.length;
     contentStart = i;
     if (trimIndent === 0 && !ctx.atRoot) {
      const message = "Block scalar values in collections must be indented";
      onError(offset, "BAD_INDENT", message);
     }
     break;
    }
    offset += indent.length + content.length + 1;
   }
   for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent) chompStart = i + 1;
   }
   let value = "";
   let sep = "";
   let prevMoreIndented = false;
   for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
   for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf) content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
     const src = header.indent ? "explicit indentation indicator" : "first line";
     const message = `Block scalar lines must not be less indented than their ${src}`;
     onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
     indent = "";
    }
    if (type === Scalar.Scalar.BLOCK_LITERAL) {
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "\t") {
     if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
     prevMoreIndented = true;
    } else if (content === "") {
     if (sep === "\n") value += "\n"; else sep = "\n";
    } else {
     value += sep + content;
     sep = " ";
     prevMoreIndented = false;
    }
   }
   switch (header.chomp) {
   case "-":
    break;

   case "+":
    for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
    if (value[value.length - 1] !== "\n") value += "\n";
    break;

   default:
    value += "\n";
   }
   const end = start + header.length + scalar.source.length;
   return {
    value,
    type,
    comment: header.comment,
    range: [ start, end, end ]
   };
  }
  function parseBlockScalarHeader({offset, props}, strict, onError) {
   if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
   }
   const {source} = props[0];
   const mode = source[0];
   let indent = 0;
   let chomp = "";
   let error = -1;
   for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
     const n = Number(ch);
     if (!indent && n) indent = n; else if (error === -1) error = offset + i;
    }
   }
   if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
   let hasSpace = false;
   let comment = "";
   let length = source.length;
   for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
    case "space":
     hasSpace = true;

    case "newline":
     length += token.source.length;
     break;

    case "comment":
     if (strict && !hasSpace) {
      const message = "Comments must be separated from other tokens by white space characters";
      onError(token, "MISSING_CHAR", message);
     }
     length += token.source.length;
     comment = token.source.substring(1);
     break;

    case "error":
     onError(token, "UNEXPECTED_TOKEN", token.message);
     length += token.source.length;
     break;

    default:
     {
      const message = `Unexpected token in block scalar header: ${token.type}`;
      onError(token, "UNEXPECTED_TOKEN", message);
      const ts = token.source;
      if (ts && typeof ts === "string") length += ts.length;
     }
    }
   }
   return {
    mode,
    indent,
    chomp,
    comment,
    length
   };
  }
  function splitLines(source) {
   const split = source.split(/\n( *)/);
   const first = split[0];
   const m = first.match(/^( *)/);
   const line0 = m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ];
   const lines = [ line0 ];
   for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
   return lines;
  }
  exports.resolveBlockScalar = resolveBlockScalar;
 }),
 334: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var YAMLSeq = __nccwpck_require__(2223);
  var resolveProps = __nccwpck_require__(4631);
  var utilFlowIndentCheck = __nccwpck_require__(4051);
  function resolveBlockSeq({composeNode, composeEmptyNode}, ctx, bs, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
   const seq = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = bs.offset;
   let commentEnd = null;
   for (const {start, value} of bs.items) {
    const props = resolveProps.resolveProps(start, {
     indicator: "seq-item-ind",
     next: value,
     offset,
     onError,
     parentIndent: bs.indent,
     startOnNewline: true
    });
    if (!props.found) {
     if (props.anchor || props.tag || value) {
      if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
     } else {
      commentEnd = props.end;
      if (props.comment) seq.comment = props.comment;
      continue;
     }
    }
    const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq.items.push(node);
   }
   seq.range = [ bs.offset, offset, commentEnd ?? offset ];
   return seq;
  }
  exports.resolveBlockSeq = resolveBlockSeq;
 }),
 7788: ((__unused_webpack_module, exports) => {
  function resolveEnd(end, offset, reqSpace, onError) {
   let comment = "";
   if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
     const {source, type} = token;
     switch (type) {
     case "space":
      hasSpace = true;
      break;

     case "comment":
      {
       if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
       const cb = source.substring(1) || " ";
       if (!comment) comment = cb; else comment += sep + cb;
       sep = "";
       break;
      }

     case "newline":
      if (comment) sep += source;
      hasSpace = true;
      break;

     default:
      onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
     }
     offset += source.length;
    }
   }
   return {
    comment,
    offset
   };
  }
  exports.resolveEnd = resolveEnd;
 }),
 3142: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var resolveEnd = __nccwpck_require__(7788);
  var resolveProps = __nccwpck_require__(4631);
  var utilContainsNewline = __nccwpck_require__(9499);
  var utilMapIncludes = __nccwpck_require__(1187);
  const blockMsg = "Block collections are not allowed within flow collections";
  const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");
  function resolveFlowCollection({composeNode, composeEmptyNode}, ctx, fc, onError, tag) {
   const isMap = fc.start.source === "{";
   const fcName = isMap ? "flow map" : "flow sequence";
   const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
   const coll = new NodeClass(ctx.schema);
   coll.flow = true;
   const atRoot = ctx.atRoot;
   if (atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = fc.offset + fc.start.source.length;
   for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const {start, key, sep, value} = collItem;
    const props = resolveProps.resolveProps(start, {
     flow: fcName,
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset,
     onError,
     parentIndent: fc.indent,
     startOnNewline: false
    });
    if (!props.found) {
     if (!props.anchor && !props.tag && !sep && !value) {
      if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
      if (props.comment) {
       if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
      }
      offset = props.end;
      continue;
     }
     if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0) {
     if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
     if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
     if (props.comment) {
      let prevItemComment = "";
      loop: for (const st of start) {
       switch (st.type) {
       case "comma":
       case "space":
        break;

       case "comment":
        prevItemComment = st.source.substring(1);
        break loop;

       default:
        break loop;
       }
      }
      if (prevItemComment) {
       let prev = coll.items[coll.items.length - 1];
       if (identity.isPair(prev)) prev = prev.value ?? prev.key;
       if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
       props.comment = props.comment.substring(prevItemComment.length + 1);
      }
     }
    }
    if (!isMap && !sep && !props.found) {
     const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
     coll.items.push(valueNode);
     offset = valueNode.range[2];
     if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
     ctx.atKey = true;
     const keyStart = props.end;
     const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
     if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
     ctx.atKey = false;
     const valueProps = resolveProps.resolveProps(sep ?? [], {
      flow: fcName,
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
     });
     if (valueProps.found) {
      if (!isMap && !props.found && ctx.options.strict) {
       if (sep) for (const st of sep) {
        if (st === valueProps.found) break;
        if (st.type === "newline") {
         onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
         break;
        }
       }
       if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
      }
     } else if (value) {
      if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
     }
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
     if (valueNode) {
      if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
     } else if (valueProps.comment) {
      if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     }
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     if (isMap) {
      const map = coll;
      if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
      map.items.push(pair);
     } else {
      const map = new YAMLMap.YAMLMap(ctx.schema);
      map.flow = true;
      map.items.push(pair);
      const endRange = (valueNode ?? keyNode).range;
      map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
      coll.items.push(map);
     }
     offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
   }
   const expectedEnd = isMap ? "}" : "]";
   const [ce, ...ee] = fc.end;
   let cePos = offset;
   if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1) ee.unshift(ce);
   }
   if (ee.length > 0) {
    const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
     if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
    }
    coll.range = [ fc.offset, cePos, end.offset ];
   } else {
    coll.range = [ fc.offset, cePos, cePos ];
   }
   return coll;
  }
  exports.resolveFlowCollection = resolveFlowCollection;
 }),
 6842: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var resolveEnd = __nccwpck_require__(7788);
  function resolveFlowScalar(scalar, strict, onError) {
   const {offset, type, source, end} = scalar;
   let _type;
   let value;
   const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
   switch (type) {
   case "scalar":
    _type = Scalar.Scalar.PLAIN;
    value = plainValue(source, _onError);
    break;

   case "single-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_SINGLE;
    value = singleQuotedValue(source, _onError);
    break;

   case "double-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_DOUBLE;
    value = doubleQuotedValue(source, _onError);
    break;

   default:
    onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
    return {
     value: "",
     type: null,
     comment: "",
     range: [ offset, offset + source.length, offset + source.length ]
    };
   }
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
   return {
    value,
    type: _type,
    comment: re.comment,
    range: [ offset, valueEnd, re.offset ]
   };
  }
  function plainValue(source, onError) {
   let badChar = "";
   switch (source[0]) {
   case "\t":
    badChar = "a tab character";
    break;

   case ",":
    badChar = "flow indicator character ,";
    break;

   case "%":
    badChar = "directive indicator character %";
    break;

   case "|":
   case ">":
    {
     badChar = `block scalar indicator ${source[0]}`;
     break;
    }

   case "@":
   case "`":
    {
     badChar = `reserved character ${source[0]}`;
     break;
    }
   }
   if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
   return unfoldLines(source);
  }
  function singleQuotedValue(source, onError) {
   if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
   return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
  }
  function unfoldLines(source) {
   const line = /(.*?)\r?\n/sy;
   let match = line.exec(source);
   if (!match) return source;
   let trimEnd, trimBoth;
   try {
    trimEnd = new RegExp("(?<![ \t])[ \t]+$");
    trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
   } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
   }
   let res = match[1].replace(trimEnd, "");
   let sep = " ";
   let pos = line.lastIndex;
   while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
     if (sep === "\n") res += sep; else sep = "\n";
    } else {
     res += sep + lm;
     sep = " ";
    }
    pos = line.lastIndex;
   }
   const last = /[ \t]*(.*)/sy;
   last.lastIndex = pos;
   match = last.exec(source);
   return res + sep + (match?.[1] ?? "");
  }
  function doubleQuotedValue(source, onError) {
   let res = "";
   for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n") continue;
    if (ch === "\n") {
     const {fold, offset} = foldNewline(source, i);
     res += fold;
     i = offset;
    } else if (ch === "\\") {
     let next = source[++i];
     const cc = escapeCodes[next];
     if (cc) res += cc; else if (next === "\n") {
      next = source[i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "\r" && source[i + 1] === "\n") {
      next = source[++i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "x" || next === "u" || next === "U") {
      const length = next === "x" ? 2 : next === "u" ? 4 : 8;
      res += parseCharCode(source, i + 1, length, onError);
      i += length;
     } else {
      const raw = source.substr(i - 1, 2);
      onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
      res += raw;
     }
    } else if (ch === " " || ch === "\t") {
     const wsStart = i;
     let next = source[i + 1];
     while (next === " " || next === "\t") next = source[++i + 1];
     if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
     res += ch;
    }
   }
   if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
   return res;
  }
  function foldNewline(source, offset) {
   let fold = "";
   let ch = source[offset + 1];
   while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n") break;
    if (ch === "\n") fold += "\n";
    offset += 1;
    ch = source[offset + 1];
   }
   if (!fold) fold = " ";
   return {
    fold,
    offset
   };
  }
  const escapeCodes = {
   0: "\0",
   a: "",
   b: "\b",
   e: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v",
   N: "",
   _: " ",
   L: "\u2028",
   P: "\u2029",
   " ": " ",
   '"': '"',
   "/": "/",
   "\\": "\\",
   "\t": "\t"
  };
  function parseCharCode(source, offset, length, onError) {
   const cc = source.substr(offset, length);
   const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
   const code = ok ? parseInt(cc, 16) : NaN;
   try {
    return String.fromCodePoint(code);
   } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
   }
  }
  exports.resolveFlowScalar = resolveFlowScalar;
 }),
 4631: ((__unused_webpack_module, exports) => {
  function resolveProps(tokens, {flow, indicator, next, offset, onError, parentIndent, startOnNewline}) {
   let spaceBefore = false;
   let atNewline = startOnNewline;
   let hasSpace = startOnNewline;
   let comment = "";
   let commentSep = "";
   let hasNewline = false;
   let reqSpace = false;
   let tab = null;
   let anchor = null;
   let tag = null;
   let newlineAfterProp = null;
   let comma = null;
   let found = null;
   let start = null;
   for (const token of tokens) {
    if (reqSpace) {
     if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
     reqSpace = false;
    }
    if (tab) {
     if (atNewline && token.type !== "comment" && token.type !== "newline") {
      onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
     }
     tab = null;
    }
    switch (token.type) {
    case "space":
     if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) {
      tab = token;
     }
     hasSpace = true;
     break;

    case "comment":
     {
      if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
      const cb = token.source.substring(1) || " ";
      if (!comment) comment = cb; else comment += commentSep + cb;
      commentSep = "";
      atNewline = false;
      break;
     }

    case "newline":
     if (atNewline) {
      if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
     } else commentSep += token.source;
     atNewline = true;
     hasNewline = true;
     if (anchor || tag) newlineAfterProp = token;
     hasSpace = true;
     break;

    case "anchor":
     if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
     if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
     anchor = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case "tag":
     {
      if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
      tag = token;
      start ?? (start = token.offset);
      atNewline = false;
      hasSpace = false;
      reqSpace = true;
      break;
     }

    case indicator:
     if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
     if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
     found = token;
     atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
     hasSpace = false;
     break;

    case "comma":
     if (flow) {
      if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
      comma = token;
      atNewline = false;
      hasSpace = false;
      break;
     }

    default:
     onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
     atNewline = false;
     hasSpace = false;
    }
   }
   const last = tokens[tokens.length - 1];
   const end = last ? last.offset + last.source.length : offset;
   if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   }
   if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
   };
  }
  exports.resolveProps = resolveProps;
 }),
 9499: ((__unused_webpack_module, exports) => {
  function containsNewline(key) {
   if (!key) return null;
   switch (key.type) {
   case "alias":
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    if (key.source.includes("\n")) return true;
    if (key.end) for (const st of key.end) if (st.type === "newline") return true;
    return false;

   case "flow-collection":
    for (const it of key.items) {
     for (const st of it.start) if (st.type === "newline") return true;
     if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
     if (containsNewline(it.key) || containsNewline(it.value)) return true;
    }
    return false;

   default:
    return true;
   }
  }
  exports.containsNewline = containsNewline;
 }),
 2599: ((__unused_webpack_module, exports) => {
  function emptyScalarPosition(offset, before, pos) {
   if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
     let st = before[i];
     switch (st.type) {
     case "space":
     case "comment":
     case "newline":
      offset -= st.source.length;
      continue;
     }
     st = before[++i];
     while (st?.type === "space") {
      offset += st.source.length;
      st = before[++i];
     }
     break;
    }
   }
   return offset;
  }
  exports.emptyScalarPosition = emptyScalarPosition;
 }),
 4051: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var utilContainsNewline = __nccwpck_require__(9499);
  function flowIndentCheck(indent, fc, onError) {
   if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
     const msg = "Flow end indicator should be more indented than parent";
     onError(end, "BAD_INDENT", msg, true);
    }
   }
  }
  exports.flowIndentCheck = flowIndentCheck;
 }),
 1187: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  function mapIncludes(ctx, items, search) {
   const {uniqueKeys} = ctx.options;
   if (uniqueKeys === false) return false;
   const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
   return items.some(pair => isEqual(pair.key, search));
  }
  exports.mapIncludes = mapIncludes;
 }),
 3021: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(4065);
  var Collection = __nccwpck_require__(101);
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var toJS = __nccwpck_require__(4043);
  var Schema = __nccwpck_require__(5840);
  var stringifyDocument = __nccwpck_require__(6829);
  var anchors = __nccwpck_require__(1596);
  var applyReviver = __nccwpck_require__(3661);
  var createNode = __nccwpck_require__(2404);
  var directives = __nccwpck_require__(1342);
  class Document {
   constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.DOC
    });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
     _replacer = replacer;
    } else if (options === undefined && replacer) {
     options = replacer;
     replacer = undefined;
    }
    const opt = Object.assign({
     intAsBigInt: false,
     keepSourceTokens: false,
     logLevel: "warn",
     prettyErrors: true,
     strict: true,
     stringKeys: false,
     uniqueKeys: true,
     version: "1.2"
    }, options);
    this.options = opt;
    let {version} = opt;
    if (options?._directives) {
     this.directives = options._directives.atDocument();
     if (this.directives.yaml.explicit) version = this.directives.yaml.version;
    } else this.directives = new directives.Directives({
     version
    });
    this.setSchema(version, options);
    this.contents = value === undefined ? null : this.createNode(value, _replacer, options);
   }
   clone() {
    const copy = Object.create(Document.prototype, {
     [identity.NODE_TYPE]: {
      value: identity.DOC
     }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives) copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   add(value) {
    if (assertCollection(this.contents)) this.contents.add(value);
   }
   addIn(path, value) {
    if (assertCollection(this.contents)) this.contents.addIn(path, value);
   }
   createAlias(node, name) {
    if (!node.anchor) {
     const prev = anchors.anchorNames(this);
     node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
    }
    return new Alias.Alias(node.anchor);
   }
   createNode(value, replacer, options) {
    let _replacer = undefined;
    if (typeof replacer === "function") {
     value = replacer.call({
      "": value
     }, "", value);
     _replacer = replacer;
    } else if (Array.isArray(replacer)) {
     const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
     const asStr = replacer.filter(keyToStr).map(String);
     if (asStr.length > 0) replacer = replacer.concat(asStr);
     _replacer = replacer;
    } else if (options === undefined && replacer) {
     options = replacer;
     replacer = undefined;
    }
    const {aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag} = options ?? {};
    const {onAnchor, setAnchors, sourceObjects} = anchors.createNodeAnchors(this, anchorPrefix || "a");
    const ctx = {
     aliasDuplicateObjects: aliasDuplicateObjects ?? true,
     keepUndefined: keepUndefined ?? false,
     onAnchor,
     onTagObj,
     replacer: _replacer,
     schema: this.schema,
     sourceObjects
    };
    const node = createNode.createNode(value, tag, ctx);
    if (flow && identity.isCollection(node)) node.flow = true;
    setAnchors();
    return node;
   }
   createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair.Pair(k, v);
   }
   delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
   }
   deleteIn(path) {
    if (Collection.isEmptyPath(path)) {
     if (this.contents == null) return false;
     this.contents = null;
     return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
   }
   get(key, keepScalar) {
    return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : undefined;
   }
   getIn(path, keepScalar) {
    if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
    return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : undefined;
   }
   has(key) {
    return identity.isCollection(this.contents) ? this.contents.has(key) : false;
   }
   hasIn(path) {
    if (Collection.isEmptyPath(path)) return this.contents !== undefined;
    return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
   }
   set(key, value) {
    if (this.contents == null) {
     this.contents = Collection.collectionFromPath(this.schema, [ key ], value);
    } else if (assertCollection(this.contents)) {
     this.contents.set(key, value);
    }
   }
   setIn(path, value) {
    if (Collection.isEmptyPath(path)) {
     this.contents = value;
    } else if (this.contents == null) {
     this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
     this.contents.setIn(path, value);
    }
   }
   setSchema(version, options = {}) {
    if (typeof version === "number") version = String(version);
    let opt;
    switch (version) {
    case "1.1":
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new directives.Directives({
      version: "1.1"
     });
     opt = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = version; else this.directives = new directives.Directives({
      version
     });
     opt = {
      resolveKnownTags: true,
      schema: "core"
     };
     break;

    case null:
     if (this.directives) delete this.directives;
     opt = null;
     break;

    default:
     {
      const sv = JSON.stringify(version);
      throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
     }
    }
    if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
   }
   toJS({json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
    const ctx = {
     anchors: new Map,
     doc: this,
     keep: !json,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
   toJSON(jsonArg, onAnchor) {
    return this.toJS({
     json: true,
     jsonArg,
     mapAsMap: false,
     onAnchor
    });
   }
   toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
     const s = JSON.stringify(options.indent);
     throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument.stringifyDocument(this, options);
   }
  }
  function assertCollection(contents) {
   if (identity.isCollection(contents)) return true;
   throw new Error("Expected a YAML collection as document contents");
  }
  exports.Document = Document;
 }),
 1596: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var visit = __nccwpck_require__(204);
  function anchorIsValid(anchor) {
   if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
   }
   return true;
  }
  function anchorNames(root) {
   const anchors = new Set;
   visit.visit(root, {
    Value(_key, node) {
     if (node.anchor) anchors.add(node.anchor);
    }
   });
   return anchors;
  }
  function findNewAnchor(prefix, exclude) {
   for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name)) return name;
   }
  }
  function createNodeAnchors(doc, prefix) {
   const aliasObjects = [];
   const sourceObjects = new Map;
   let prevAnchors = null;
   return {
    onAnchor: source => {
     aliasObjects.push(source);
     prevAnchors ?? (prevAnchors = anchorNames(doc));
     const anchor = findNewAnchor(prefix, prevAnchors);
     prevAnchors.add(anchor);
     return anchor;
    },
    setAnchors: () => {
     for (const source of aliasObjects) {
      const ref = sourceObjects.get(source);
      if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
       ref.node.anchor = ref.anchor;
      } else {
       const error = new Error("Failed to resolve repeated object (this should not happen)");
       error.source = source;
       throw error;
      }
     }
    },
    sourceObjects
   };
  }
  exports.anchorIsValid = anchorIsValid;
  exports.anchorNames = anchorNames;
  exports.createNodeAnchors = createNodeAnchors;
  exports.findNewAnchor = findNewAnchor;
 }),
 3661: ((__unused_webpack_module, exports) => {
  function applyReviver(reviver, obj, key, val) {
   if (val && typeof val === "object") {
    if (Array.isArray(val)) {
     for (let i = 0, len = val.length; i < len; ++i) {
      const v0 = val[i];
      const v1 = applyReviver(reviver, val, String(i), v0);
      if (v1 === undefined) delete val[i]; else if (v1 !== v0) val[i] = v1;
     }
    } else if (val instanceof Map) {
     for (const k of Array.from(val.keys())) {
      const v0 = val.get(k);
      const v1 = applyReviver(reviver, val, k, v0);
      if (v1 === undefined) val.delete(k); else if (v1 !== v0) val.set(k, v1);
     }
    } else if (val instanceof Set) {
     for (const v0 of Array.from(val)) {
      const v1 = applyReviver(reviver, val, v0, v0);
      if (v1 === undefined) val.delete(v0); else if (v1 !== v0) {
       val.delete(v0);
       val.add(v1);
      }
     }
    } else {
     for (const [k, v0] of Object.entries(val)) {
      const v1 = applyReviver(reviver, val, k, v0);
      if (v1 === undefined) delete val[k]; else if (v1 !== v0) val[k] = v1;
     }
    }
   }
   return reviver.call(obj, key, val);
  }
  exports.applyReviver = applyReviver;
 }),
 2404: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(4065);
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  const defaultTagPrefix = "tag:yaml.org,2002:";
  function findTagObject(value, tagName, tags) {
   if (tagName) {
    const match = tags.filter(t => t.tag === tagName);
    const tagObj = match.find(t => !t.format) ?? match[0];
    if (!tagObj) throw new Error(`Tag ${tagName} not found`);
    return tagObj;
   }
   return tags.find(t => t.identify?.(value) && !t.format);
  }
  function createNode(value, tagName, ctx) {
   if (identity.isDocument(value)) value = value.contents;
   if (identity.isNode(value)) return value;
   if (identity.isPair(value)) {
    const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
    map.items.push(value);
    return map;
   }
   if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
   }
   const {aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects} = ctx;
   let ref = undefined;
   if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
     ref.anchor ?? (ref.anchor = onAnchor(value));
     return new Alias.Alias(ref.anchor);
    } else {
     ref = {
      anchor: null,
      node: null
     };
     sourceObjects.set(value, ref);
    }
   }
   if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
   let tagObj = findTagObject(value, tagName, schema.tags);
   if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
     value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
     const node = new Scalar.Scalar(value);
     if (ref) ref.node = node;
     return node;
    }
    tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
   }
   if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
   }
   const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
   if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
   if (ref) ref.node = node;
   return node;
  }
  exports.createNode = createNode;
 }),
 1342: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var visit = __nccwpck_require__(204);
  const escapeChars = {
   "!": "%21",
   ",": "%2C",
   "[": "%5B",
   "]": "%5D",
   "{": "%7B",
   "}": "%7D"
  };
  const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
  class Directives {
   constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, Directives.defaultTags, tags);
   }
   clone() {
    const copy = new Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
   }
   atDocument() {
    const res = new Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
    case "1.1":
     this.atNextDocument = true;
     break;

    case "1.2":
     this.atNextDocument = false;
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.2"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     break;
    }
    return res;
   }
   add(line, onError) {
    if (this.atNextDocument) {
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.1"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
    case "%TAG":
     {
      if (parts.length !== 2) {
       onError(0, "%TAG directive should contain exactly two parts");
       if (parts.length < 2) return false;
      }
      const [handle, prefix] = parts;
      this.tags[handle] = prefix;
      return true;
     }

    case "%YAML":
     {
      this.yaml.explicit = true;
      if (parts.length !== 1) {
       onError(0, "%YAML directive should contain exactly one part");
       return false;
      }
      const [version] = parts;
      if (version === "1.1" || version === "1.2") {
       this.yaml.version = version;
       return true;
      } else {
       const isValid = /^\d+\.\d+$/.test(version);
       onError(6, `Unsupported YAML version ${version}`, isValid);
       return false;
      }
     }

    default:
     onError(0, `Unknown directive ${name}`, true);
     return false;
    }
   }
   tagName(source, onError) {
    if (source === "!") return "!";
    if (source[0] !== "!") {
     onError(`Not a valid tag: ${source}`);
     return null;
    }
    if (source[1] === "<") {
     const verbatim = source.slice(2, -1);
     if (verbatim === "!" || verbatim === "!!") {
      onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
      return null;
     }
     if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
     return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix) onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
     try {
      return prefix + decodeURIComponent(suffix);
     } catch (error) {
      onError(String(error));
      return null;
     }
    }
    if (handle === "!") return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
   }
   tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
     if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
   }
   toString(doc) {
    const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
     const tags = {};
     visit.visit(doc.contents, (_key, node) => {
      if (identity.isNode(node) && node.tag) tags[node.tag] = true;
     });
     tagNames = Object.keys(tags);
    } else tagNames = [];
    for (const [handle, prefix] of tagEntries) {
     if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
     if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
   }
  }
  Directives.defaultYaml = {
   explicit: false,
   version: "1.2"
  };
  Directives.defaultTags = {
   "!!": "tag:yaml.org,2002:"
  };
  exports.Directives = Directives;
 }),
 1464: ((__unused_webpack_module, exports) => {
  class YAMLError extends Error {
   constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
   }
  }
  class YAMLParseError extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
   }
  }
  class YAMLWarning extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
   }
  }
  const prettifyError = (src, lc) => error => {
   if (error.pos[0] === -1) return;
   error.linePos = error.pos.map(pos => lc.linePos(pos));
   const {line, col} = error.linePos[0];
   error.message += ` at line ${line}, column ${col}`;
   let ci = col - 1;
   let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
   if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
   }
   if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
   if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
   }
   if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
     count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:\n\n${lineStr}\n${pointer}\n`;
   }
  };
  exports.YAMLError = YAMLError;
  exports.YAMLParseError = YAMLParseError;
  exports.YAMLWarning = YAMLWarning;
  exports.prettifyError = prettifyError;
 }),
 8815: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var __webpack_unused_export__;
  var composer = __nccwpck_require__(9984);
  var Document = __nccwpck_require__(3021);
  var Schema = __nccwpck_require__(5840);
  var errors = __nccwpck_require__(1464);
  var Alias = __nccwpck_require__(4065);
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var Scalar = __nccwpck_require__(3301);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var cst = __nccwpck_require__(3461);
  var lexer = __nccwpck_require__(361);
  var lineCounter = __nccwpck_require__(6628);
  var parser = __nccwpck_require__(3456);
  var publicApi = __nccwpck_require__(4047);
  var visit = __nccwpck_require__(204);
  __webpack_unused_export__ = composer.Composer;
  __webpack_unused_export__ = Document.Document;
  __webpack_unused_export__ = Schema.Schema;
  __webpack_unused_export__ = errors.YAMLError;
  __webpack_unused_export__ = errors.YAMLParseError;
  __webpack_unused_export__ = errors.YAMLWarning;
  __webpack_unused_export__ = Alias.Alias;
  __webpack_unused_export__ = identity.isAlias;
  __webpack_unused_export__ = identity.isCollection;
  __webpack_unused_export__ = identity.isDocument;
  __webpack_unused_export__ = identity.isMap;
  __webpack_unused_export__ = identity.isNode;
  __webpack_unused_export__ = identity.isPair;
  __webpack_unused_export__ = identity.isScalar;
  __webpack_unused_export__ = identity.isSeq;
  __webpack_unused_export__ = Pair.Pair;
  __webpack_unused_export__ = Scalar.Scalar;
  __webpack_unused_export__ = YAMLMap.YAMLMap;
  __webpack_unused_export__ = YAMLSeq.YAMLSeq;
  __webpack_unused_export__ = cst;
  __webpack_unused_export__ = lexer.Lexer;
  __webpack_unused_export__ = lineCounter.LineCounter;
  __webpack_unused_export__ = parser.Parser;
  exports.qg = publicApi.parse;
  __webpack_unused_export__ = publicApi.parseAllDocuments;
  __webpack_unused_export__ = publicApi.parseDocument;
  __webpack_unused_export__ = publicApi.stringify;
  __webpack_unused_export__ = visit.visit;
  __webpack_unused_export__ = visit.visitAsync;
 }),
 7249: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  function debug(logLevel, ...messages) {
   if (logLevel === "debug") console.log(...messages);
  }
  function warn(logLevel, warning) {
   if (logLevel === "debug" || logLevel === "warn") {
    if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning); else console.warn(warning);
   }
  }
  exports.debug = debug;
  exports.warn = warn;
 }),
 4065: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(1596);
  var visit = __nccwpck_require__(204);
  var identity = __nccwpck_require__(1127);
  var Node = __nccwpck_require__(6673);
  var toJS = __nccwpck_require__(4043);
  class Alias extends Node.NodeBase {
   constructor(source) {
    super(identity.ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
     set() {
      throw new Error("Alias nodes cannot have tags");
     }
    });
   }
   resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
     nodes = ctx.aliasResolveCache;
    } else {
     nodes = [];
     visit.visit(doc, {
      Node: (_key, node) => {
       if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
      }
     });
     if (ctx) ctx.aliasResolveCache = nodes;
    }
    let found = undefined;
    for (const node of nodes) {
     if (node === this) break;
     if (node.anchor === this.source) found = node;
    }
    if (found && ctx) {
     const {anchors, doc, maxAliasCount} = ctx;
     let data = anchors.get(found);
     if (!data) {
      toJS.toJS(found, null, ctx);
      data = anchors.get(found);
     }
     if (data?.res === undefined) {
      const msg = "This should not happen: Alias anchor was not resolved?";
      throw new ReferenceError(msg);
     }
     if (maxAliasCount >= 0) {
      data.count += 1;
      if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
      if (data.count * data.aliasCount > maxAliasCount) {
       const msg = "Excessive alias count indicates a resource exhaustion attack";
       throw new ReferenceError(msg);
      }
     }
    }
    return found;
   }
   toJSON(_arg, ctx) {
    if (!ctx) return {
     source: this.source
    };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
     const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
     throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
   }
   toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
     anchors.anchorIsValid(this.source);
     if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new Error(msg);
     }
     if (ctx.implicitKey) return `${src} `;
    }
    return src;
   }
  }
  function getAliasCount(doc, node, anchors) {
   if (identity.isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
   } else if (identity.isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
     const c = getAliasCount(doc, item, anchors);
     if (c > count) count = c;
    }
    return count;
   } else if (identity.isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
   }
   return 1;
  }
  exports.Alias = Alias;
 }),
 101: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(2404);
  var identity = __nccwpck_require__(1127);
  var Node = __nccwpck_require__(6673);
  function collectionFromPath(schema, path, value) {
   let v = value;
   for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
     const a = [];
     a[k] = v;
     v = a;
    } else {
     v = new Map([ [ k, v ] ]);
    }
   }
   return createNode.createNode(v, undefined, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
     throw new Error("This should not happen, please report a bug.");
    },
    schema,
    sourceObjects: new Map
   });
  }
  const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
  class Collection extends Node.NodeBase {
   constructor(type, schema) {
    super(type);
    Object.defineProperty(this, "schema", {
     value: schema,
     configurable: true,
     enumerable: false,
     writable: true
    });
   }
   clone(schema) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema) copy.schema = schema;
    copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   addIn(path, value) {
    if (isEmptyPath(path)) this.add(value); else {
     const [key, ...rest] = path;
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.addIn(rest, value); else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
   deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.delete(key);
    const node = this.get(key, true);
    if (identity.isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
   }
   getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node; else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
   }
   hasAllNullValues(allowScalar) {
    return this.items.every(node => {
     if (!identity.isPair(node)) return false;
     const n = node.value;
     return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
   }
   hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.has(key);
    const node = this.get(key, true);
    return identity.isCollection(node) ? node.hasIn(rest) : false;
   }
   setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
     this.set(key, value);
    } else {
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.setIn(rest, value); else if (node === undefined && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
  }
  exports.Collection = Collection;
  exports.collectionFromPath = collectionFromPath;
  exports.isEmptyPath = isEmptyPath;
 }),
 6673: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var applyReviver = __nccwpck_require__(3661);
  var identity = __nccwpck_require__(1127);
  var toJS = __nccwpck_require__(4043);
  class NodeBase {
   constructor(type) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: type
    });
   }
   clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   toJS(doc, {mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
    if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
    const ctx = {
     anchors: new Map,
     doc,
     keep: true,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this, "", ctx);
    if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
  }
  exports.NodeBase = NodeBase;
 }),
 7165: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(2404);
  var stringifyPair = __nccwpck_require__(9748);
  var addPairToJSMap = __nccwpck_require__(7104);
  var identity = __nccwpck_require__(1127);
  function createPair(key, value, ctx) {
   const k = createNode.createNode(key, undefined, ctx);
   const v = createNode.createNode(value, undefined, ctx);
   return new Pair(k, v);
  }
  class Pair {
   constructor(key, value = null) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.PAIR
    });
    this.key = key;
    this.value = value;
   }
   clone(schema) {
    let {key, value} = this;
    if (identity.isNode(key)) key = key.clone(schema);
    if (identity.isNode(value)) value = value.clone(schema);
    return new Pair(key, value);
   }
   toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map : {};
    return addPairToJSMap.addPairToJSMap(ctx, pair, this);
   }
   toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
   }
  }
  exports.Pair = Pair;
  exports.createPair = createPair;
 }),
 3301: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Node = __nccwpck_require__(6673);
  var toJS = __nccwpck_require__(4043);
  const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";
  class Scalar extends Node.NodeBase {
   constructor(value) {
    super(identity.SCALAR);
    this.value = value;
   }
   toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
   }
   toString() {
    return String(this.value);
   }
  }
  Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
  Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
  Scalar.PLAIN = "PLAIN";
  Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
  Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  exports.Scalar = Scalar;
  exports.isScalarValue = isScalarValue;
 }),
 4454: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyCollection = __nccwpck_require__(1212);
  var addPairToJSMap = __nccwpck_require__(7104);
  var Collection = __nccwpck_require__(101);
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var Scalar = __nccwpck_require__(3301);
  function findPair(items, key) {
   const k = identity.isScalar(key) ? key.value : key;
   for (const it of items) {
    if (identity.isPair(it)) {
     if (it.key === key || it.key === k) return it;
     if (identity.isScalar(it.key) && it.key.value === k) return it;
    }
   }
   return undefined;
  }
  class YAMLMap extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:map";
   }
   constructor(schema) {
    super(identity.MAP, schema);
    this.items = [];
   }
   static from(schema, obj, ctx) {
    const {keepUndefined, replacer} = ctx;
    const map = new this(schema);
    const add = (key, value) => {
     if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
     if (value !== undefined || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
     for (const [key, value] of obj) add(key, value);
    } else if (obj && typeof obj === "object") {
     for (const key of Object.keys(obj)) add(key, obj[key]);
    }
    if (typeof schema.sortMapEntries === "function") {
     map.items.sort(schema.sortMapEntries);
    }
    return map;
   }
   add(pair, overwrite) {
    let _pair;
    if (identity.isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) {
     _pair = new Pair.Pair(pair, pair?.value);
    } else _pair = new Pair.Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
     if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
     if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
    } else if (sortEntries) {
     const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
     if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
    } else {
     this.items.push(_pair);
    }
   }
   delete(key) {
    const it = findPair(this.items, key);
    if (!it) return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
   }
   has(key) {
    return !!findPair(this.items, key);
   }
   set(key, value) {
    this.add(new Pair.Pair(key, value), true);
   }
   toJSON(_, ctx, Type) {
    const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
    return map;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (const item of this.items) {
     if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
     allNullValues: true
    });
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "",
     flowChars: {
      start: "{",
      end: "}"
     },
     itemIndent: ctx.indent || "",
     onChompKeep,
     onComment
    });
   }
  }
  exports.YAMLMap = YAMLMap;
  exports.findPair = findPair;
 }),
 2223: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(2404);
  var stringifyCollection = __nccwpck_require__(1212);
  var Collection = __nccwpck_require__(101);
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var toJS = __nccwpck_require__(4043);
  class YAMLSeq extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:seq";
   }
   constructor(schema) {
    super(identity.SEQ, schema);
    this.items = [];
   }
   add(value) {
    this.items.push(value);
   }
   delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return undefined;
    const it = this.items[idx];
    return !keepScalar && identity.isScalar(it) ? it.value : it;
   }
   has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
   }
   set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value; else this.items[idx] = value;
   }
   toJSON(_, ctx) {
    const seq = [];
    if (ctx?.onCreate) ctx.onCreate(seq);
    let i = 0;
    for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
    return seq;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "- ",
     flowChars: {
      start: "[",
      end: "]"
     },
     itemIndent: (ctx.indent || "") + "  ",
     onChompKeep,
     onComment
    });
   }
   static from(schema, obj, ctx) {
    const {replacer} = ctx;
    const seq = new this(schema);
    if (obj && Symbol.iterator in Object(obj)) {
     let i = 0;
     for (let it of obj) {
      if (typeof replacer === "function") {
       const key = obj instanceof Set ? it : String(i++);
       it = replacer.call(obj, key, it);
      }
      seq.items.push(createNode.createNode(it, undefined, ctx));
     }
    }
    return seq;
   }
  }
  function asItemIndex(key) {
   let idx = identity.isScalar(key) ? key.value : key;
   if (idx && typeof idx === "string") idx = Number(idx);
   return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
  }
  exports.YAMLSeq = YAMLSeq;
 }),
 7104: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var log = __nccwpck_require__(7249);
  var merge = __nccwpck_require__(452);
  var stringify = __nccwpck_require__(2148);
  var identity = __nccwpck_require__(1127);
  var toJS = __nccwpck_require__(4043);
  function addPairToJSMap(ctx, map, {key, value}) {
   if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value); else {
    const jsKey = toJS.toJS(key, "", ctx);
    if (map instanceof Map) {
     map.set(jsKey, toJS.toJS(value, jsKey, ctx));
    } else if (map instanceof Set) {
     map.add(jsKey);
    } else {
     const stringKey = stringifyKey(key, jsKey, ctx);
     const jsValue = toJS.toJS(value, stringKey, ctx);
     if (stringKey in map) Object.defineProperty(map, stringKey, {
      value: jsValue,
      writable: true,
      enumerable: true,
      configurable: true
     }); else map[stringKey] = jsValue;
    }
   }
   return map;
  }
  function stringifyKey(key, jsKey, ctx) {
   if (jsKey === null) return "";
   if (typeof jsKey !== "object") return String(jsKey);
   if (identity.isNode(key) && ctx?.doc) {
    const strCtx = stringify.createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set;
    for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
     let jsonStr = JSON.stringify(strKey);
     if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
     log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
     ctx.mapKeyWarned = true;
    }
    return strKey;
   }
   return JSON.stringify(jsKey);
  }
  exports.addPairToJSMap = addPairToJSMap;
 }),
 1127: ((__unused_webpack_module, exports) => {
  const ALIAS = Symbol.for("yaml.alias");
  const DOC = Symbol.for("yaml.document");
  const MAP = Symbol.for("yaml.map");
  const PAIR = Symbol.for("yaml.pair");
  const SCALAR = Symbol.for("yaml.scalar");
  const SEQ = Symbol.for("yaml.seq");
  const NODE_TYPE = Symbol.for("yaml.node.type");
  const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
  const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
  const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
  const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
  const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
  const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
  function isCollection(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case MAP:
   case SEQ:
    return true;
   }
   return false;
  }
  function isNode(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case ALIAS:
   case MAP:
   case SCALAR:
   case SEQ:
    return true;
   }
   return false;
  }
  const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;
  exports.ALIAS = ALIAS;
  exports.DOC = DOC;
  exports.MAP = MAP;
  exports.NODE_TYPE = NODE_TYPE;
  exports.PAIR = PAIR;
  exports.SCALAR = SCALAR;
  exports.SEQ = SEQ;
  exports.hasAnchor = hasAnchor;
  exports.isAlias = isAlias;
  exports.isCollection = isCollection;
  exports.isDocument = isDocument;
  exports.isMap = isMap;
  exports.isNode = isNode;
  exports.isPair = isPair;
  exports.isScalar = isScalar;
  exports.isSeq = isSeq;
 }),
 4043: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  function toJS(value, arg, ctx) {
   if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
   if (value && typeof value.toJSON === "function") {
    if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
    const data = {
     aliasCount: 0,
     count: 1,
     res: undefined
    };
    ctx.anchors.set(value, data);
    ctx.onCreate = res => {
     data.res = res;
     delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate) ctx.onCreate(res);
    return res;
   }
   if (typeof value === "bigint" && !ctx?.keep) return Number(value);
   return value;
  }
  exports.toJS = toJS;
 }),
 110: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var resolveBlockScalar = __nccwpck_require__(8913);
  var resolveFlowScalar = __nccwpck_require__(6842);
  var errors = __nccwpck_require__(1464);
  var stringifyString = __nccwpck_require__(3069);
  function resolveAsScalar(token, strict = true, onError) {
   if (token) {
    const _onError = (pos, code, message) => {
     const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
     if (onError) onError(offset, code, message); else throw new errors.YAMLParseError([ offset, offset + 1 ], code, message);
    };
    switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);

    case "block-scalar":
     return resolveBlockScalar.resolveBlockScalar({
      options: {
       strict
      }
     }, token, _onError);
    }
   }
   return null;
  }
  function createScalarToken(value, context) {
   const {implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN"} = context;
   const source = stringifyString.stringifyString({
    type,
    value
   }, {
    implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   const end = context.end ?? [ {
    type: "newline",
    offset: -1,
    indent,
    source: "\n"
   } ];
   switch (source[0]) {
   case "|":
   case ">":
    {
     const he = source.indexOf("\n");
     const head = source.substring(0, he);
     const body = source.substring(he + 1) + "\n";
     const props = [ {
      type: "block-scalar-header",
      offset,
      indent,
      source: head
     } ];
     if (!addEndtoBlockProps(props, end)) props.push({
      type: "newline",
      offset: -1,
      indent,
      source: "\n"
     });
     return {
      type: "block-scalar",
      offset,
      indent,
      props,
      source: body
     };
    }

   case '"':
    return {
     type: "double-quoted-scalar",
     offset,
     indent,
     source,
     end
    };

   case "'":
    return {
     type: "single-quoted-scalar",
     offset,
     indent,
     source,
     end
    };

   default:
    return {
     type: "scalar",
     offset,
     indent,
     source,
     end
    };
   }
  }
  function setScalarValue(token, value, context = {}) {
   let {afterKey = false, implicitKey = false, inFlow = false, type} = context;
   let indent = "indent" in token ? token.indent : null;
   if (afterKey && typeof indent === "number") indent += 2;
   if (!type) switch (token.type) {
   case "single-quoted-scalar":
    type = "QUOTE_SINGLE";
    break;

   case "double-quoted-scalar":
    type = "QUOTE_DOUBLE";
    break;

   case "block-scalar":
    {
     const header = token.props[0];
     if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
     type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
     break;
    }

   default:
    type = "PLAIN";
   }
   const source = stringifyString.stringifyString({
    type,
    value
   }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   switch (source[0]) {
   case "|":
   case ">":
    setBlockScalarValue(token, source);
    break;

   case '"':
    setFlowScalarValue(token, source, "double-quoted-scalar");
    break;

   case "'":
    setFlowScalarValue(token, source, "single-quoted-scalar");
    break;

   default:
    setFlowScalarValue(token, source, "scalar");
   }
  }
  function setBlockScalarValue(token, source) {
   const he = source.indexOf("\n");
   const head = source.substring(0, he);
   const body = source.substring(he + 1) + "\n";
   if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
   } else {
    const {offset} = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [ {
     type: "block-scalar-header",
     offset,
     indent,
     source: head
    } ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : undefined)) props.push({
     type: "newline",
     offset: -1,
     indent,
     source: "\n"
    });
    for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
    Object.assign(token, {
     type: "block-scalar",
     indent,
     props,
     source: body
    });
   }
  }
  function addEndtoBlockProps(props, end) {
   if (end) for (const st of end) switch (st.type) {
   case "space":
   case "comment":
    props.push(st);
    break;

   case "newline":
    props.push(st);
    return true;
   }
   return false;
  }
  function setFlowScalarValue(token, source, type) {
   switch (token.type) {
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    token.type = type;
    token.source = source;
    break;

   case "block-scalar":
    {
     const end = token.props.slice(1);
     let oa = source.length;
     if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
     for (const tok of end) tok.offset += oa;
     delete token.props;
     Object.assign(token, {
      type,
      source,
      end
     });
     break;
    }

   case "block-map":
   case "block-seq":
    {
     const offset = token.offset + source.length;
     const nl = {
      type: "newline",
      offset,
      indent: token.indent,
      source: "\n"
     };
     delete token.items;
     Object.assign(token, {
      type,
      source,
      end: [ nl ]
     });
     break;
    }

   default:
    {
     const indent = "indent" in token ? token.indent : -1;
     const end = "end" in token && Array.isArray(token.end) ? token.end.filter(st => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
     for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
     Object.assign(token, {
      type,
      indent,
      source,
      end
     });
    }
   }
  }
  exports.createScalarToken = createScalarToken;
  exports.resolveAsScalar = resolveAsScalar;
  exports.setScalarValue = setScalarValue;
 }),
 1733: ((__unused_webpack_module, exports) => {
  const stringify = cst => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
  function stringifyToken(token) {
   switch (token.type) {
   case "block-scalar":
    {
     let res = "";
     for (const tok of token.props) res += stringifyToken(tok);
     return res + token.source;
    }

   case "block-map":
   case "block-seq":
    {
     let res = "";
     for (const item of token.items) res += stringifyItem(item);
     return res;
    }

   case "flow-collection":
    {
     let res = token.start.source;
     for (const item of token.items) res += stringifyItem(item);
     for (const st of token.end) res += st.source;
     return res;
    }

   case "document":
    {
     let res = stringifyItem(token);
     if (token.end) for (const st of token.end) res += st.source;
     return res;
    }

   default:
    {
     let res = token.source;
     if ("end" in token && token.end) for (const st of token.end) res += st.source;
     return res;
    }
   }
  }
  function stringifyItem({start, key, sep, value}) {
   let res = "";
   for (const st of start) res += st.source;
   if (key) res += stringifyToken(key);
   if (sep) for (const st of sep) res += st.source;
   if (value) res += stringifyToken(value);
   return res;
  }
  exports.stringify = stringify;
 }),
 7715: ((__unused_webpack_module, exports) => {
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove item");
  function visit(cst, visitor) {
   if ("type" in cst && cst.type === "document") cst = {
    start: cst.start,
    value: cst.value
   };
   _visit(Object.freeze([]), cst, visitor);
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  visit.itemAtPath = (cst, path) => {
   let item = cst;
   for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
     item = tok.items[index];
    } else return undefined;
   }
   return item;
  };
  visit.parentCollection = (cst, path) => {
   const parent = visit.itemAtPath(cst, path.slice(0, -1));
   const field = path[path.length - 1][0];
   const coll = parent?.[field];
   if (coll && "items" in coll) return coll;
   throw new Error("Parent collection not found");
  };
  function _visit(path, item, visitor) {
   let ctrl = visitor(item, path);
   if (typeof ctrl === "symbol") return ctrl;
   for (const field of [ "key", "value" ]) {
    const token = item[field];
    if (token && "items" in token) {
     for (let i = 0; i < token.items.length; ++i) {
      const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       token.items.splice(i, 1);
       i -= 1;
      }
     }
     if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
    }
   }
   return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
  }
  exports.visit = visit;
 }),
 3461: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var cstScalar = __nccwpck_require__(110);
  var cstStringify = __nccwpck_require__(1733);
  var cstVisit = __nccwpck_require__(7715);
  const BOM = "\ufeff";
  const DOCUMENT = "";
  const FLOW_END = "";
  const SCALAR = "";
  const isCollection = token => !!token && "items" in token;
  const isScalar = token => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
  function prettyToken(token) {
   switch (token) {
   case BOM:
    return "<BOM>";

   case DOCUMENT:
    return "<DOC>";

   case FLOW_END:
    return "<FLOW_END>";

   case SCALAR:
    return "<SCALAR>";

   default:
    return JSON.stringify(token);
   }
  }
  function tokenType(source) {
   switch (source) {
   case BOM:
    return "byte-order-mark";

   case DOCUMENT:
    return "doc-mode";

   case FLOW_END:
    return "flow-error-end";

   case SCALAR:
    return "scalar";

   case "---":
    return "doc-start";

   case "...":
    return "doc-end";

   case "":
   case "\n":
   case "\r\n":
    return "newline";

   case "-":
    return "seq-item-ind";

   case "?":
    return "explicit-key-ind";

   case ":":
    return "map-value-ind";

   case "{":
    return "flow-map-start";

   case "}":
    return "flow-map-end";

   case "[":
    return "flow-seq-start";

   case "]":
    return "flow-seq-end";

   case ",":
    return "comma";
   }
   switch (source[0]) {
   case " ":
   case "\t":
    return "space";

   case "#":
    return "comment";

   case "%":
    return "directive-line";

   case "*":
    return "alias";

   case "&":
    return "anchor";

   case "!":
    return "tag";

   case "'":
    return "single-quoted-scalar";

   case '"':
    return "double-quoted-scalar";

   case "|":
   case ">":
    return "block-scalar-header";
   }
   return null;
  }
  exports.createScalarToken = cstScalar.createScalarToken;
  exports.resolveAsScalar = cstScalar.resolveAsScalar;
  exports.setScalarValue = cstScalar.setScalarValue;
  exports.stringify = cstStringify.stringify;
  exports.visit = cstVisit.visit;
  exports.BOM = BOM;
  exports.DOCUMENT = DOCUMENT;
  exports.FLOW_END = FLOW_END;
  exports.SCALAR = SCALAR;
  exports.isCollection = isCollection;
  exports.isScalar = isScalar;
  exports.prettyToken = prettyToken;
  exports.tokenType = tokenType;
 }),
 361: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var cst = __nccwpck_require__(3461);
  function isEmpty(ch) {
   switch (ch) {
   case undefined:
   case " ":
   case "\n":
   case "\r":
   case "\t":
    return true;

   default:
    return false;
   }
  }
  const hexDigits = new Set("0123456789ABCDEFabcdef");
  const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
  const flowIndicatorChars = new Set(",[]{}");
  const invalidAnchorChars = new Set(" ,[]{}\n\r\t");
  const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);
  class Lexer {
   constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
   }
   * lex(source, incomplete = false) {
    if (source) {
     if (typeof source !== "string") throw TypeError("source is not a string");
     this.buffer = this.buffer ? this.buffer + source : source;
     this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
   }
   atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "\t") ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n") return true;
    if (ch === "\r") return this.buffer[i + 1] === "\n";
    return false;
   }
   charAt(n) {
    return this.buffer[this.pos + n];
   }
   continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
     let indent = 0;
     while (ch === " ") ch = this.buffer[++indent + offset];
     if (ch === "\r") {
      const next = this.buffer[indent + offset + 1];
      if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
     }
     return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
     const dt = this.buffer.substr(offset, 3);
     if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
    }
    return offset;
   }
   getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
     end = this.buffer.indexOf("\n", this.pos);
     this.lineEndPos = end;
    }
    if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r") end -= 1;
    return this.buffer.substring(this.pos, end);
   }
   hasChars(n) {
    return this.pos + n <= this.buffer.length;
   }
   setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
   }
   peek(n) {
    return this.buffer.substr(this.pos, n);
   }
   * parseNext(next) {
    switch (next) {
    case "stream":
     return yield* this.parseStream();

    case "line-start":
     return yield* this.parseLineStart();

    case "block-start":
     return yield* this.parseBlockStart();

    case "doc":
     return yield* this.parseDocument();

    case "flow":
     return yield* this.parseFlowCollection();

    case "quoted-scalar":
     return yield* this.parseQuotedScalar();

    case "block-scalar":
     return yield* this.parseBlockScalar();

    case "plain-scalar":
     return yield* this.parsePlainScalar();
    }
   }
   * parseStream() {
    let line = this.getLine();
    if (line === null) return this.setNext("stream");
    if (line[0] === cst.BOM) {
     yield* this.pushCount(1);
     line = line.substring(1);
    }
    if (line[0] === "%") {
     let dirEnd = line.length;
     let cs = line.indexOf("#");
     while (cs !== -1) {
      const ch = line[cs - 1];
      if (ch === " " || ch === "\t") {
       dirEnd = cs - 1;
       break;
      } else {
       cs = line.indexOf("#", cs + 1);
      }
     }
     while (true) {
      const ch = line[dirEnd - 1];
      if (ch === " " || ch === "\t") dirEnd -= 1; else break;
     }
     const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     this.pushNewline();
     return "stream";
    }
    if (this.atLineEnd()) {
     const sp = yield* this.pushSpaces(true);
     yield* this.pushCount(line.length - sp);
     yield* this.pushNewline();
     return "stream";
    }
    yield cst.DOCUMENT;
    return yield* this.parseLineStart();
   }
   * parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd) return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
     if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
     const s = this.peek(3);
     if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
      yield* this.pushCount(3);
      this.indentValue = 0;
      this.indentNext = 0;
      return s === "---" ? "doc" : "stream";
     }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
   }
   * parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd) return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
     const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
     this.indentNext = this.indentValue + 1;
     this.indentValue += n;
     return "block-start";
    }
    return "doc";
   }
   * parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null) return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
    case "#":
     yield* this.pushCount(line.length - n);

    case undefined:
     yield* this.pushNewline();
     return yield* this.parseLineStart();

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel = 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     return "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "doc";

    case '"':
    case "'":
     return yield* this.parseQuotedScalar();

    case "|":
    case ">":
     n += (yield* this.parseBlockScalarHeader());
     n += (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     yield* this.pushNewline();
     return yield* this.parseBlockScalar();

    default:
     return yield* this.parsePlainScalar();
    }
   }
   * parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
     nl = yield* this.pushNewline();
     if (nl > 0) {
      sp = yield* this.pushSpaces(false);
      this.indentValue = indent = sp;
     } else {
      sp = 0;
     }
     sp += (yield* this.pushSpaces(true));
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null) return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
     const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
     if (!atFlowEndMarker) {
      this.flowLevel = 0;
      yield cst.FLOW_END;
      return yield* this.parseLineStart();
     }
    }
    let n = 0;
    while (line[n] === ",") {
     n += (yield* this.pushCount(1));
     n += (yield* this.pushSpaces(true));
     this.flowKey = false;
    }
    n += (yield* this.pushIndicators());
    switch (line[n]) {
    case undefined:
     return "flow";

    case "#":
     yield* this.pushCount(line.length - n);
     return "flow";

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel += 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     this.flowKey = true;
     this.flowLevel -= 1;
     return this.flowLevel ? "flow" : "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "flow";

    case '"':
    case "'":
     this.flowKey = true;
     return yield* this.parseQuotedScalar();

    case ":":
     {
      const next = this.charAt(1);
      if (this.flowKey || isEmpty(next) || next === ",") {
       this.flowKey = false;
       yield* this.pushCount(1);
       yield* this.pushSpaces(true);
       return "flow";
      }
     }

    default:
     this.flowKey = false;
     return yield* this.parsePlainScalar();
    }
   }
   * parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
     while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
    } else {
     while (end !== -1) {
      let n = 0;
      while (this.buffer[end - 1 - n] === "\\") n += 1;
      if (n % 2 === 0) break;
      end = this.buffer.indexOf('"', end + 1);
     }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
     while (nl !== -1) {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = qb.indexOf("\n", cs);
     }
     if (nl !== -1) {
      end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
     }
    }
    if (end === -1) {
     if (!this.atEnd) return this.setNext("quoted-scalar");
     end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
   }
   * parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
     const ch = this.buffer[++i];
     if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
    }
    return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
   }
   * parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i = this.pos; ch = this.buffer[i]; ++i) {
     switch (ch) {
     case " ":
      indent += 1;
      break;

     case "\n":
      nl = i;
      indent = 0;
      break;

     case "\r":
      {
       const next = this.buffer[i + 1];
       if (!next && !this.atEnd) return this.setNext("block-scalar");
       if (next === "\n") break;
      }

     default:
      break loop;
     }
    }
    if (!ch && !this.atEnd) return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
     if (this.blockScalarIndent === -1) this.indentNext = indent; else {
      this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
     }
     do {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = this.buffer.indexOf("\n", cs);
     } while (nl !== -1);
     if (nl === -1) {
      if (!this.atEnd) return this.setNext("block-scalar");
      nl = this.buffer.length;
     }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ") ch = this.buffer[++i];
    if (ch === "\t") {
     while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
     nl = i - 1;
    } else if (!this.blockScalarKeep) {
     do {
      let i = nl - 1;
      let ch = this.buffer[i];
      if (ch === "\r") ch = this.buffer[--i];
      const lastChar = i;
      while (ch === " ") ch = this.buffer[--i];
      if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
     } while (true);
    }
    yield cst.SCALAR;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
   }
   * parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
     if (ch === ":") {
      const next = this.buffer[i + 1];
      if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
      end = i;
     } else if (isEmpty(ch)) {
      let next = this.buffer[i + 1];
      if (ch === "\r") {
       if (next === "\n") {
        i += 1;
        ch = "\n";
        next = this.buffer[i + 1];
       } else end = i;
      }
      if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
      if (ch === "\n") {
       const cs = this.continueScalar(i + 1);
       if (cs === -1) break;
       i = Math.max(i, cs - 2);
      }
     } else {
      if (inFlow && flowIndicatorChars.has(ch)) break;
      end = i;
     }
    }
    if (!ch && !this.atEnd) return this.setNext("plain-scalar");
    yield cst.SCALAR;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
   }
   * pushCount(n) {
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos += n;
     return n;
    }
    return 0;
   }
   * pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
     yield s;
     this.pos += s.length;
     return s.length;
    } else if (allowEmpty) yield "";
    return 0;
   }
   * pushIndicators() {
    let n = 0;
    loop: while (true) {
     switch (this.charAt(0)) {
     case "!":
      n += (yield* this.pushTag());
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "&":
      n += (yield* this.pushUntil(isNotAnchorChar));
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "-":
     case "?":
     case ":":
      {
       const inFlow = this.flowLevel > 0;
       const ch1 = this.charAt(1);
       if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
        if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
        n += (yield* this.pushCount(1));
        n += (yield* this.pushSpaces(true));
        continue loop;
       }
      }
     }
     break loop;
    }
    return n;
   }
   * pushTag() {
    if (this.charAt(1) === "<") {
     let i = this.pos + 2;
     let ch = this.buffer[i];
     while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
     return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
     let i = this.pos + 1;
     let ch = this.buffer[i];
     while (ch) {
      if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
       ch = this.buffer[i += 3];
      } else break;
     }
     return yield* this.pushToIndex(i, false);
    }
   }
   * pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
   }
   * pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
     ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "\t");
    const n = i - this.pos;
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos = i;
    }
    return n;
   }
   * pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch)) ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
   }
  }
  exports.Lexer = Lexer;
 }),
 6628: ((__unused_webpack_module, exports) => {
  class LineCounter {
   constructor() {
    this.lineStarts = [];
    this.addNewLine = offset => this.lineStarts.push(offset);
    this.linePos = offset => {
     let low = 0;
     let high = this.lineStarts.length;
     while (low < high) {
      const mid = low + high >> 1;
      if (this.lineStarts[mid] < offset) low = mid + 1; else high = mid;
     }
     if (this.lineStarts[low] === offset) return {
      line: low + 1,
      col: 1
     };
     if (low === 0) return {
      line: 0,
      col: offset
     };
     const start = this.lineStarts[low - 1];
     return {
      line: low,
      col: offset - start + 1
     };
    };
   }
  }
  exports.LineCounter = LineCounter;
 }),
 3456: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var cst = __nccwpck_require__(3461);
  var lexer = __nccwpck_require__(361);
  function includesToken(list, type) {
   for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
   return false;
  }
  function findNonEmptyIndex(list) {
   for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
    case "space":
    case "comment":
    case "newline":
     break;

    default:
     return i;
    }
   }
   return -1;
  }
  function isFlowToken(token) {
   switch (token?.type) {
   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "flow-collection":
    return true;

   default:
    return false;
   }
  }
  function getPrevProps(parent) {
   switch (parent.type) {
   case "document":
    return parent.start;

   case "block-map":
    {
     const it = parent.items[parent.items.length - 1];
     return it.sep ?? it.start;
    }

   case "block-seq":
    return parent.items[parent.items.length - 1].start;

   default:
    return [];
   }
  }
  function getFirstKeyStartProps(prev) {
   if (prev.length === 0) return [];
   let i = prev.length;
   loop: while (--i >= 0) {
    switch (prev[i].type) {
    case "doc-start":
    case "explicit-key-ind":
    case "map-value-ind":
    case "seq-item-ind":
    case "newline":
     break loop;
    }
   }
   while (prev[++i]?.type === "space") {}
   return prev.splice(i, prev.length);
  }
  function arrayPushArray(target, source) {
   if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
  }
  function fixFlowSeqItems(fc) {
   if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
     if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
      if (it.key) it.value = it.key;
      delete it.key;
      if (isFlowToken(it.value)) {
       if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep;
      } else arrayPushArray(it.start, it.sep);
      delete it.sep;
     }
    }
   }
  }
  class Parser {
   constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new lexer.Lexer;
    this.onNewLine = onNewLine;
   }
   * parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0) this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    if (!incomplete) yield* this.end();
   }
   * next(source) {
    this.source = source;
    if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
    if (this.atScalar) {
     this.atScalar = false;
     yield* this.step();
     this.offset += source.length;
     return;
    }
    const type = cst.tokenType(source);
    if (!type) {
     const message = `Not a YAML token: ${source}`;
     yield* this.pop({
      type: "error",
      offset: this.offset,
      message,
      source
     });
     this.offset += source.length;
    } else if (type === "scalar") {
     this.atNewLine = false;
     this.atScalar = true;
     this.type = "scalar";
    } else {
     this.type = type;
     yield* this.step();
     switch (type) {
     case "newline":
      this.atNewLine = true;
      this.indent = 0;
      if (this.onNewLine) this.onNewLine(this.offset + source.length);
      break;

     case "space":
      if (this.atNewLine && source[0] === " ") this.indent += source.length;
      break;

     case "explicit-key-ind":
     case "map-value-ind":
     case "seq-item-ind":
      if (this.atNewLine) this.indent += source.length;
      break;

     case "doc-mode":
     case "flow-error-end":
      return;

     default:
      this.atNewLine = false;
     }
     this.offset += source.length;
    }
   }
   * end() {
    while (this.stack.length > 0) yield* this.pop();
   }
   get sourceToken() {
    const st = {
     type: this.type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
    return st;
   }
   * step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
     while (this.stack.length > 0) yield* this.pop();
     this.stack.push({
      type: "doc-end",
      offset: this.offset,
      source: this.source
     });
     return;
    }
    if (!top) return yield* this.stream();
    switch (top.type) {
    case "document":
     return yield* this.document(top);

    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return yield* this.scalar(top);

    case "block-scalar":
     return yield* this.blockScalar(top);

    case "block-map":
     return yield* this.blockMap(top);

    case "block-seq":
     return yield* this.blockSequence(top);

    case "flow-collection":
     return yield* this.flowCollection(top);

    case "doc-end":
     return yield* this.documentEnd(top);
    }
    yield* this.pop();
   }
   peek(n) {
    return this.stack[this.stack.length - n];
   }
   * pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
     const message = "Tried to pop an empty stack";
     yield {
      type: "error",
      offset: this.offset,
      source: "",
      message
     };
    } else if (this.stack.length === 0) {
     yield token;
    } else {
     const top = this.peek(1);
     if (token.type === "block-scalar") {
      token.indent = "indent" in top ? top.indent : 0;
     } else if (token.type === "flow-collection" && top.type === "document") {
      token.indent = 0;
     }
     if (token.type === "flow-collection") fixFlowSeqItems(token);
     switch (top.type) {
     case "document":
      top.value = token;
      break;

     case "block-scalar":
      top.props.push(token);
      break;

     case "block-map":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) {
        top.items.push({
         start: [],
         key: token,
         sep: []
        });
        this.onKeyLine = true;
        return;
       } else if (it.sep) {
        it.value = token;
       } else {
        Object.assign(it, {
         key: token,
         sep: []
        });
        this.onKeyLine = !it.explicitKey;
        return;
       }
       break;
      }

     case "block-seq":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) top.items.push({
        start: [],
        value: token
       }); else it.value = token;
       break;
      }

     case "flow-collection":
      {
       const it = top.items[top.items.length - 1];
       if (!it || it.value) top.items.push({
        start: [],
        key: token,
        sep: []
       }); else if (it.sep) it.value = token; else Object.assign(it, {
        key: token,
        sep: []
       });
       return;
      }

     default:
      yield* this.pop();
      yield* this.pop(token);
     }
     if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
      const last = token.items[token.items.length - 1];
      if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
       if (top.type === "document") top.end = last.start; else top.items.push({
        start: last.start
       });
       token.items.splice(-1, 1);
      }
     }
    }
   }
   * stream() {
    switch (this.type) {
    case "directive-line":
     yield {
      type: "directive",
      offset: this.offset,
      source: this.source
     };
     return;

    case "byte-order-mark":
    case "space":
    case "comment":
    case "newline":
     yield this.sourceToken;
     return;

    case "doc-mode":
    case "doc-start":
     {
      const doc = {
       type: "document",
       offset: this.offset,
       start: []
      };
      if (this.type === "doc-start") doc.start.push(this.sourceToken);
      this.stack.push(doc);
      return;
     }
    }
    yield {
     type: "error",
     offset: this.offset,
     message: `Unexpected ${this.type} token in YAML stream`,
     source: this.source
    };
   }
   * document(doc) {
    if (doc.value) return yield* this.lineEnd(doc);
    switch (this.type) {
    case "doc-start":
     {
      if (findNonEmptyIndex(doc.start) !== -1) {
       yield* this.pop();
       yield* this.step();
      } else doc.start.push(this.sourceToken);
      return;
     }

    case "anchor":
    case "tag":
    case "space":
    case "comment":
    case "newline":
     doc.start.push(this.sourceToken);
     return;
    }
    const bv = this.startBlockValue(doc);
    if (bv) this.stack.push(bv); else {
     yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML document`,
      source: this.source
     };
    }
   }
   * scalar(scalar) {
    if (this.type === "map-value-ind") {
     const prev = getPrevProps(this.peek(2));
     const start = getFirstKeyStartProps(prev);
     let sep;
     if (scalar.end) {
      sep = scalar.end;
      sep.push(this.sourceToken);
      delete scalar.end;
     } else sep = [ this.sourceToken ];
     const map = {
      type: "block-map",
      offset: scalar.offset,
      indent: scalar.indent,
      items: [ {
       start,
       key: scalar,
       sep
      } ]
     };
     this.onKeyLine = true;
     this.stack[this.stack.length - 1] = map;
    } else yield* this.lineEnd(scalar);
   }
   * blockScalar(scalar) {
    switch (this.type) {
    case "space":
    case "comment":
    case "newline":
     scalar.props.push(this.sourceToken);
     return;

    case "scalar":
     scalar.source = this.source;
     this.atNewLine = true;
     this.indent = 0;
     if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
       this.onNewLine(this.offset + nl);
       nl = this.source.indexOf("\n", nl) + 1;
      }
     }
     yield* this.pop();
     break;

    default:
     yield* this.pop();
     yield* this.step();
    }
   }
   * blockMap(map) {
    const it = map.items[map.items.length - 1];
    switch (this.type) {
    case "newline":
     this.onKeyLine = false;
     if (it.value) {
      const end = "end" in it.value ? it.value.end : undefined;
      const last = Array.isArray(end) ? end[end.length - 1] : undefined;
      if (last?.type === "comment") end?.push(this.sourceToken); else map.items.push({
       start: [ this.sourceToken ]
      });
     } else if (it.sep) {
      it.sep.push(this.sourceToken);
     } else {
      it.start.push(this.sourceToken);
     }
     return;

    case "space":
    case "comment":
     if (it.value) {
      map.items.push({
       start: [ this.sourceToken ]
      });
     } else if (it.sep) {
      it.sep.push(this.sourceToken);
     } else {
      if (this.atIndentedComment(it.start, map.indent)) {
       const prev = map.items[map.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        map.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;
    }
    if (this.indent >= map.indent) {
     const atMapIndent = !this.onKeyLine && this.indent === map.indent;
     const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
     let start = [];
     if (atNextItem && it.sep && !it.value) {
      const nl = [];
      for (let i = 0; i < it.sep.length; ++i) {
       const st = it.sep[i];
       switch (st.type) {
       case "newline":
        nl.push(i);
        break;

       case "space":
        break;

       case "comment":
        if (st.indent > map.indent) nl.length = 0;
        break;

       default:
        nl.length = 0;
       }
      }
      if (nl.length >= 2) start = it.sep.splice(nl[1]);
     }
     switch (this.type) {
     case "anchor":
     case "tag":
      if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start
       });
       this.onKeyLine = true;
      } else if (it.sep) {
       it.sep.push(this.sourceToken);
      } else {
       it.start.push(this.sourceToken);
      }
      return;

     case "explicit-key-ind":
      if (!it.sep && !it.explicitKey) {
       it.start.push(this.sourceToken);
       it.explicitKey = true;
      } else if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start,
        explicitKey: true
       });
      } else {
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: [ this.sourceToken ],
         explicitKey: true
        } ]
       });
      }
      this.onKeyLine = true;
      return;

     case "map-value-ind":
      if (it.explicitKey) {
       if (!it.sep) {
        if (includesToken(it.start, "newline")) {
         Object.assign(it, {
          key: null,
          sep: [ this.sourceToken ]
         });
        } else {
         const start = getFirstKeyStartProps(it.start);
         this.stack.push({
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [ {
           start,
           key: null,
           sep: [ this.sourceToken ]
          } ]
         });
        }
       } else if (it.value) {
        map.items.push({
         start: [],
         key: null,
         sep: [ this.sourceToken ]
        });
       } else if (includesToken(it.sep, "map-value-ind")) {
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start,
          key: null,
          sep: [ this.sourceToken ]
         } ]
        });
       } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
        const start = getFirstKeyStartProps(it.start);
        const key = it.key;
        const sep = it.sep;
        sep.push(this.sourceToken);
        delete it.key;
        delete it.sep;
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start,
          key,
          sep
         } ]
        });
       } else if (start.length > 0) {
        it.sep = it.sep.concat(start, this.sourceToken);
       } else {
        it.sep.push(this.sourceToken);
       }
      } else {
       if (!it.sep) {
        Object.assign(it, {
         key: null,
         sep: [ this.sourceToken ]
        });
       } else if (it.value || atNextItem) {
        map.items.push({
         start,
         key: null,
         sep: [ this.sourceToken ]
        });
       } else if (includesToken(it.sep, "map-value-ind")) {
        this.stack.push({
         type: "block-map",
         offset: this.offset,
         indent: this.indent,
         items: [ {
          start: [],
          key: null,
          sep: [ this.sourceToken ]
         } ]
        });
       } else {
        it.sep.push(this.sourceToken);
       }
      }
      this.onKeyLine = true;
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (atNextItem || it.value) {
        map.items.push({
         start,
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       } else if (it.sep) {
        this.stack.push(fs);
       } else {
        Object.assign(it, {
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       }
       return;
      }

     default:
      {
       const bv = this.startBlockValue(map);
       if (bv) {
        if (bv.type === "block-seq") {
         if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
          yield* this.pop({
           type: "error",
           offset: this.offset,
           message: "Unexpected block-seq-ind on same line with key",
           source: this.source
          });
          return;
         }
        } else if (atMapIndent) {
         map.items.push({
          start
         });
        }
        this.stack.push(bv);
        return;
       }
      }
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * blockSequence(seq) {
    const it = seq.items[seq.items.length - 1];
    switch (this.type) {
    case "newline":
     if (it.value) {
      const end = "end" in it.value ? it.value.end : undefined;
      const last = Array.isArray(end) ? end[end.length - 1] : undefined;
      if (last?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
       start: [ this.sourceToken ]
      });
     } else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) seq.items.push({
      start: [ this.sourceToken ]
     }); else {
      if (this.atIndentedComment(it.start, seq.indent)) {
       const prev = seq.items[seq.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        seq.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;

    case "anchor":
    case "tag":
     if (it.value || this.indent <= seq.indent) break;
     it.start.push(this.sourceToken);
     return;

    case "seq-item-ind":
     if (this.indent !== seq.indent) break;
     if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
      start: [ this.sourceToken ]
     }); else it.start.push(this.sourceToken);
     return;
    }
    if (this.indent > seq.indent) {
     const bv = this.startBlockValue(seq);
     if (bv) {
      this.stack.push(bv);
      return;
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
     let top;
     do {
      yield* this.pop();
      top = this.peek(1);
     } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
     switch (this.type) {
     case "comma":
     case "explicit-key-ind":
      if (!it || it.sep) fc.items.push({
       start: [ this.sourceToken ]
      }); else it.start.push(this.sourceToken);
      return;

     case "map-value-ind":
      if (!it || it.value) fc.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      });
      return;

     case "space":
     case "comment":
     case "newline":
     case "anchor":
     case "tag":
      if (!it || it.value) fc.items.push({
       start: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (!it || it.value) fc.items.push({
        start: [],
        key: fs,
        sep: []
       }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
        key: fs,
        sep: []
       });
       return;
      }

     case "flow-map-end":
     case "flow-seq-end":
      fc.end.push(this.sourceToken);
      return;
     }
     const bv = this.startBlockValue(fc);
     if (bv) this.stack.push(bv); else {
      yield* this.pop();
      yield* this.step();
     }
    } else {
     const parent = this.peek(2);
     if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
      yield* this.pop();
      yield* this.step();
     } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      fixFlowSeqItems(fc);
      const sep = fc.end.splice(1, fc.end.length);
      sep.push(this.sourceToken);
      const map = {
       type: "block-map",
       offset: fc.offset,
       indent: fc.indent,
       items: [ {
        start,
        key: fc,
        sep
       } ]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map;
     } else {
      yield* this.lineEnd(fc);
     }
    }
   }
   flowScalar(type) {
    if (this.onNewLine) {
     let nl = this.source.indexOf("\n") + 1;
     while (nl !== 0) {
      this.onNewLine(this.offset + nl);
      nl = this.source.indexOf("\n", nl) + 1;
     }
    }
    return {
     type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
   }
   startBlockValue(parent) {
    switch (this.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return this.flowScalar(this.type);

    case "block-scalar-header":
     return {
      type: "block-scalar",
      offset: this.offset,
      indent: this.indent,
      props: [ this.sourceToken ],
      source: ""
     };

    case "flow-map-start":
    case "flow-seq-start":
     return {
      type: "flow-collection",
      offset: this.offset,
      indent: this.indent,
      start: this.sourceToken,
      items: [],
      end: []
     };

    case "seq-item-ind":
     return {
      type: "block-seq",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start: [ this.sourceToken ]
      } ]
     };

    case "explicit-key-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      start.push(this.sourceToken);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start,
        explicitKey: true
       } ]
      };
     }

    case "map-value-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      };
     }
    }
    return null;
   }
   atIndentedComment(start, indent) {
    if (this.type !== "comment") return false;
    if (this.indent <= indent) return false;
    return start.every(st => st.type === "newline" || st.type === "space");
   }
   * documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
     if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
   * lineEnd(token) {
    switch (this.type) {
    case "comma":
    case "doc-start":
    case "doc-end":
    case "flow-seq-end":
    case "flow-map-end":
    case "map-value-ind":
     yield* this.pop();
     yield* this.step();
     break;

    case "newline":
     this.onKeyLine = false;

    case "space":
    case "comment":
    default:
     if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
  }
  exports.Parser = Parser;
 }),
 4047: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var composer = __nccwpck_require__(9984);
  var Document = __nccwpck_require__(3021);
  var errors = __nccwpck_require__(1464);
  var log = __nccwpck_require__(7249);
  var identity = __nccwpck_require__(1127);
  var lineCounter = __nccwpck_require__(6628);
  var parser = __nccwpck_require__(3456);
  function parseOptions(options) {
   const prettyErrors = options.prettyErrors !== false;
   const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter || null;
   return {
    lineCounter: lineCounter$1,
    prettyErrors
   };
  }
  function parseAllDocuments(source, options = {}) {
   const {lineCounter, prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   const docs = Array.from(composer$1.compose(parser$1.parse(source)));
   if (prettyErrors && lineCounter) for (const doc of docs) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   if (docs.length > 0) return docs;
   return Object.assign([], {
    empty: true
   }, composer$1.streamInfo());
  }
  function parseDocument(source, options = {}) {
   const {lineCounter, prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   let doc = null;
   for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
    if (!doc) doc = _doc; else if (doc.options.logLevel !== "silent") {
     doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
     break;
    }
   }
   if (prettyErrors && lineCounter) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   return doc;
  }
  function parse(src, reviver, options) {
   let _reviver = undefined;
   if (typeof reviver === "function") {
    _reviver = reviver;
   } else if (options === undefined && reviver && typeof reviver === "object") {
    options = reviver;
   }
   const doc = parseDocument(src, options);
   if (!doc) return null;
   doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
   if (doc.errors.length > 0) {
    if (doc.options.logLevel !== "silent") throw doc.errors[0]; else doc.errors = [];
   }
   return doc.toJS(Object.assign({
    reviver: _reviver
   }, options));
  }
  function stringify(value, replacer, options) {
   let _replacer = null;
   if (typeof replacer === "function" || Array.isArray(replacer)) {
    _replacer = replacer;
   } else if (options === undefined && replacer) {
    options = replacer;
   }
   if (typeof options === "string") options = options.length;
   if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? undefined : indent > 8 ? {
     indent: 8
    } : {
     indent
    };
   }
   if (value === undefined) {
    const {keepUndefined} = options ?? replacer ?? {};
    if (!keepUndefined) return undefined;
   }
   if (identity.isDocument(value) && !_replacer) return value.toString(options);
   return new Document.Document(value, _replacer, options).toString(options);
  }
  exports.parse = parse;
  exports.parseAllDocuments = parseAllDocuments;
  exports.parseDocument = parseDocument;
  exports.stringify = stringify;
 }),
 5840: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var map = __nccwpck_require__(7451);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var tags = __nccwpck_require__(18);
  const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  class Schema {
   constructor({compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults}) {
    this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
    this.name = typeof schema === "string" && schema || "core";
    this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
    this.tags = tags.getTags(customTags, this.name, merge);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, identity.MAP, {
     value: map.map
    });
    Object.defineProperty(this, identity.SCALAR, {
     value: string.string
    });
    Object.defineProperty(this, identity.SEQ, {
     value: seq.seq
    });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
   }
   clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
   }
  }
  exports.Schema = Schema;
 }),
 7451: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var YAMLMap = __nccwpck_require__(4454);
  const map = {
   collection: "map",
   default: true,
   nodeClass: YAMLMap.YAMLMap,
   tag: "tag:yaml.org,2002:map",
   resolve(map, onError) {
    if (!identity.isMap(map)) onError("Expected a mapping for this tag");
    return map;
   },
   createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
  };
  exports.map = map;
 }),
 3632: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  const nullTag = {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^(?:~|[Nn]ull|NULL)?$/,
   resolve: () => new Scalar.Scalar(null),
   stringify: ({source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
  };
  exports.nullTag = nullTag;
 }),
 1706: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var YAMLSeq = __nccwpck_require__(2223);
  const seq = {
   collection: "seq",
   default: true,
   nodeClass: YAMLSeq.YAMLSeq,
   tag: "tag:yaml.org,2002:seq",
   resolve(seq, onError) {
    if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
    return seq;
   },
   createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
  };
  exports.seq = seq;
 }),
 6464: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyString = __nccwpck_require__(3069);
  const string = {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({
     actualString: true
    }, ctx);
    return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
   }
  };
  exports.string = string;
 }),
 3959: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  const boolTag = {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
   resolve: str => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
   stringify({source, value}, ctx) {
    if (source && boolTag.test.test(source)) {
     const sv = source[0] === "t" || source[0] === "T";
     if (value === sv) return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
   }
  };
  exports.boolTag = boolTag;
 }),
 8405: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var stringifyNumber = __nccwpck_require__(8689);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 }),
 9874: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(8689);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  const intResolve = (str, offset, radix, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
  function intStringify(node, radix, prefix) {
   const {value} = node;
   if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
   return stringifyNumber.stringifyNumber(node);
  }
  const intOct = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^0o[0-7]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
   stringify: node => intStringify(node, 8, "0o")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^0x[0-9a-fA-F]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intHex = intHex;
  exports.intOct = intOct;
 }),
 896: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(7451);
  var _null = __nccwpck_require__(3632);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var bool = __nccwpck_require__(3959);
  var float = __nccwpck_require__(8405);
  var int = __nccwpck_require__(9874);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.boolTag, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float ];
  exports.schema = schema;
 }),
 3559: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var map = __nccwpck_require__(7451);
  var seq = __nccwpck_require__(1706);
  function intIdentify(value) {
   return typeof value === "bigint" || Number.isInteger(value);
  }
  const stringifyJSON = ({value}) => JSON.stringify(value);
  const jsonScalars = [ {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify: stringifyJSON
  }, {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^null$/,
   resolve: () => null,
   stringify: stringifyJSON
  }, {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^true$|^false$/,
   resolve: str => str === "true",
   stringify: stringifyJSON
  }, {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^-?(?:0|[1-9][0-9]*)$/,
   resolve: (str, _onError, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
   stringify: ({value}) => intIdentify(value) ? value.toString() : JSON.stringify(value)
  }, {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
   resolve: str => parseFloat(str),
   stringify: stringifyJSON
  } ];
  const jsonError = {
   default: true,
   tag: "",
   test: /^/,
   resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
   }
  };
  const schema = [ map.map, seq.seq ].concat(jsonScalars, jsonError);
  exports.schema = schema;
 }),
 18: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(7451);
  var _null = __nccwpck_require__(3632);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var bool = __nccwpck_require__(3959);
  var float = __nccwpck_require__(8405);
  var int = __nccwpck_require__(9874);
  var schema = __nccwpck_require__(896);
  var schema$1 = __nccwpck_require__(3559);
  var binary = __nccwpck_require__(6083);
  var merge = __nccwpck_require__(452);
  var omap = __nccwpck_require__(303);
  var pairs = __nccwpck_require__(8385);
  var schema$2 = __nccwpck_require__(5913);
  var set = __nccwpck_require__(1528);
  var timestamp = __nccwpck_require__(6752);
  const schemas = new Map([ [ "core", schema.schema ], [ "failsafe", [ map.map, seq.seq, string.string ] ], [ "json", schema$1.schema ], [ "yaml11", schema$2.schema ], [ "yaml-1.1", schema$2.schema ] ]);
  const tagsByName = {
   binary: binary.binary,
   bool: bool.boolTag,
   float: float.float,
   floatExp: float.floatExp,
   floatNaN: float.floatNaN,
   floatTime: timestamp.floatTime,
   int: int.int,
   intHex: int.intHex,
   intOct: int.intOct,
   intTime: timestamp.intTime,
   map: map.map,
   merge: merge.merge,
   null: _null.nullTag,
   omap: omap.omap,
   pairs: pairs.pairs,
   seq: seq.seq,
   set: set.set,
   timestamp: timestamp.timestamp
  };
  const coreKnownTags = {
   "tag:yaml.org,2002:binary": binary.binary,
   "tag:yaml.org,2002:merge": merge.merge,
   "tag:yaml.org,2002:omap": omap.omap,
   "tag:yaml.org,2002:pairs": pairs.pairs,
   "tag:yaml.org,2002:set": set.set,
   "tag:yaml.org,2002:timestamp": timestamp.timestamp
  };
  function getTags(customTags, schemaName, addMergeTag) {
   const schemaTags = schemas.get(schemaName);
   if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
   }
   let tags = schemaTags;
   if (!tags) {
    if (Array.isArray(customTags)) tags = []; else {
     const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
     throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
   }
   if (Array.isArray(customTags)) {
    for (const tag of customTags) tags = tags.concat(tag);
   } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
   }
   if (addMergeTag) tags = tags.concat(merge.merge);
   return tags.reduce((tags, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
     const tagName = JSON.stringify(tag);
     const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
     throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags.includes(tagObj)) tags.push(tagObj);
    return tags;
   }, []);
  }
  exports.coreKnownTags = coreKnownTags;
  exports.getTags = getTags;
 }),
 6083: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_buffer = __nccwpck_require__(181);
  var Scalar = __nccwpck_require__(3301);
  var stringifyString = __nccwpck_require__(3069);
  const binary = {
   identify: value => value instanceof Uint8Array,
   default: false,
   tag: "tag:yaml.org,2002:binary",
   resolve(src, onError) {
    if (typeof node_buffer.Buffer === "function") {
     return node_buffer.Buffer.from(src, "base64");
    } else if (typeof atob === "function") {
     const str = atob(src.replace(/[\n\r]/g, ""));
     const buffer = new Uint8Array(str.length);
     for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
     return buffer;
    } else {
     onError("This environment does not support reading binary tags; either Buffer or atob is required");
     return src;
    }
   },
   stringify({comment, type, value}, ctx, onComment, onChompKeep) {
    if (!value) return "";
    const buf = value;
    let str;
    if (typeof node_buffer.Buffer === "function") {
     str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
    } else if (typeof btoa === "function") {
     let s = "";
     for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
     str = btoa(s);
    } else {
     throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
     const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
     const n = Math.ceil(str.length / lineWidth);
     const lines = new Array(n);
     for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
      lines[i] = str.substr(o, lineWidth);
     }
     str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString.stringifyString({
     comment,
     type,
     value: str
    }, ctx, onComment, onChompKeep);
   }
  };
  exports.binary = binary;
 }),
 8398: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  function boolStringify({value, source}, ctx) {
   const boolObj = value ? trueTag : falseTag;
   if (source && boolObj.test.test(source)) return source;
   return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
  const trueTag = {
   identify: value => value === true,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
   resolve: () => new Scalar.Scalar(true),
   stringify: boolStringify
  };
  const falseTag = {
   identify: value => value === false,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
   resolve: () => new Scalar.Scalar(false),
   stringify: boolStringify
  };
  exports.falseTag = falseTag;
  exports.trueTag = trueTag;
 }),
 5782: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var stringifyNumber = __nccwpck_require__(8689);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str.replace(/_/g, "")),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
     const f = str.substring(dot + 1).replace(/_/g, "");
     if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
    }
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 }),
 873: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(8689);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  function intResolve(str, offset, radix, {intAsBigInt}) {
   const sign = str[0];
   if (sign === "-" || sign === "+") offset += 1;
   str = str.substring(offset).replace(/_/g, "");
   if (intAsBigInt) {
    switch (radix) {
    case 2:
     str = `0b${str}`;
     break;

    case 8:
     str = `0o${str}`;
     break;

    case 16:
     str = `0x${str}`;
     break;
    }
    const n = BigInt(str);
    return sign === "-" ? BigInt(-1) * n : n;
   }
   const n = parseInt(str, radix);
   return sign === "-" ? -1 * n : n;
  }
  function intStringify(node, radix, prefix) {
   const {value} = node;
   if (intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
   }
   return stringifyNumber.stringifyNumber(node);
  }
  const intBin = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "BIN",
   test: /^[-+]?0b[0-1_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
   stringify: node => intStringify(node, 2, "0b")
  };
  const intOct = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^[-+]?0[0-7_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
   stringify: node => intStringify(node, 8, "0")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9][0-9_]*$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^[-+]?0x[0-9a-fA-F_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intBin = intBin;
  exports.intHex = intHex;
  exports.intOct = intOct;
 }),
 452: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  const MERGE_KEY = "<<";
  const merge = {
   identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
   default: "key",
   tag: "tag:yaml.org,2002:merge",
   test: /^<<$/,
   resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
   }),
   stringify: () => MERGE_KEY
  };
  const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
  function addMergeToJSMap(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
  }
  function mergeValue(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
   const srcMap = source.toJSON(null, ctx, Map);
   for (const [key, value] of srcMap) {
    if (map instanceof Map) {
     if (!map.has(key)) map.set(key, value);
    } else if (map instanceof Set) {
     map.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
     Object.defineProperty(map, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
     });
    }
   }
   return map;
  }
  function resolveAliasValue(ctx, value) {
   return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
  }
  exports.addMergeToJSMap = addMergeToJSMap;
  exports.isMergeKey = isMergeKey;
  exports.merge = merge;
 }),
 303: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var toJS = __nccwpck_require__(4043);
  var YAMLMap = __nccwpck_require__(4454);
  var YAMLSeq = __nccwpck_require__(2223);
  var pairs = __nccwpck_require__(8385);
  class YAMLOMap extends YAMLSeq.YAMLSeq {
   constructor() {
    super();
    this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
   }
   toJSON(_, ctx) {
    if (!ctx) return super.toJSON(_);
    const map = new Map;
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const pair of this.items) {
     let key, value;
     if (identity.isPair(pair)) {
      key = toJS.toJS(pair.key, "", ctx);
      value = toJS.toJS(pair.value, key, ctx);
     } else {
      key = toJS.toJS(pair, "", ctx);
     }
     if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
     map.set(key, value);
    }
    return map;
   }
   static from(schema, iterable, ctx) {
    const pairs$1 = pairs.createPairs(schema, iterable, ctx);
    const omap = new this;
    omap.items = pairs$1.items;
    return omap;
   }
  }
  YAMLOMap.tag = "tag:yaml.org,2002:omap";
  const omap = {
   collection: "seq",
   identify: value => value instanceof Map,
   nodeClass: YAMLOMap,
   default: false,
   tag: "tag:yaml.org,2002:omap",
   resolve(seq, onError) {
    const pairs$1 = pairs.resolvePairs(seq, onError);
    const seenKeys = [];
    for (const {key} of pairs$1.items) {
     if (identity.isScalar(key)) {
      if (seenKeys.includes(key.value)) {
       onError(`Ordered maps must not include duplicate keys: ${key.value}`);
      } else {
       seenKeys.push(key.value);
      }
     }
    }
    return Object.assign(new YAMLOMap, pairs$1);
   },
   createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
  };
  exports.YAMLOMap = YAMLOMap;
  exports.omap = omap;
 }),
 8385: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var Scalar = __nccwpck_require__(3301);
  var YAMLSeq = __nccwpck_require__(2223);
  function resolvePairs(seq, onError) {
   if (identity.isSeq(seq)) {
    for (let i = 0; i < seq.items.length; ++i) {
     let item = seq.items[i];
     if (identity.isPair(item)) continue; else if (identity.isMap(item)) {
      if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
      const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
      if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
      if (item.comment) {
       const cn = pair.value ?? pair.key;
       cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
      }
      item = pair;
     }
     seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
    }
   } else onError("Expected a sequence for this tag");
   return seq;
  }
  function createPairs(schema, iterable, ctx) {
   const {replacer} = ctx;
   const pairs = new YAMLSeq.YAMLSeq(schema);
   pairs.tag = "tag:yaml.org,2002:pairs";
   let i = 0;
   if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
    if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
    let key, value;
    if (Array.isArray(it)) {
     if (it.length === 2) {
      key = it[0];
      value = it[1];
     } else throw new TypeError(`Expected [key, value] tuple: ${it}`);
    } else if (it && it instanceof Object) {
     const keys = Object.keys(it);
     if (keys.length === 1) {
      key = keys[0];
      value = it[key];
     } else {
      throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
     }
    } else {
     key = it;
    }
    pairs.items.push(Pair.createPair(key, value, ctx));
   }
   return pairs;
  }
  const pairs = {
   collection: "seq",
   default: false,
   tag: "tag:yaml.org,2002:pairs",
   resolve: resolvePairs,
   createNode: createPairs
  };
  exports.createPairs = createPairs;
  exports.pairs = pairs;
  exports.resolvePairs = resolvePairs;
 }),
 5913: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(7451);
  var _null = __nccwpck_require__(3632);
  var seq = __nccwpck_require__(1706);
  var string = __nccwpck_require__(6464);
  var binary = __nccwpck_require__(6083);
  var bool = __nccwpck_require__(8398);
  var float = __nccwpck_require__(5782);
  var int = __nccwpck_require__(873);
  var merge = __nccwpck_require__(452);
  var omap = __nccwpck_require__(303);
  var pairs = __nccwpck_require__(8385);
  var set = __nccwpck_require__(1528);
  var timestamp = __nccwpck_require__(6752);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.trueTag, bool.falseTag, int.intBin, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float, binary.binary, merge.merge, omap.omap, pairs.pairs, set.set, timestamp.intTime, timestamp.floatTime, timestamp.timestamp ];
  exports.schema = schema;
 }),
 1528: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Pair = __nccwpck_require__(7165);
  var YAMLMap = __nccwpck_require__(4454);
  class YAMLSet extends YAMLMap.YAMLMap {
   constructor(schema) {
    super(schema);
    this.tag = YAMLSet.tag;
   }
   add(key) {
    let pair;
    if (identity.isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null); else pair = new Pair.Pair(key, null);
    const prev = YAMLMap.findPair(this.items, pair.key);
    if (!prev) this.items.push(pair);
   }
   get(key, keepPair) {
    const pair = YAMLMap.findPair(this.items, key);
    return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
   }
   set(key, value) {
    if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = YAMLMap.findPair(this.items, key);
    if (prev && !value) {
     this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
     this.items.push(new Pair.Pair(key));
    }
   }
   toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
     allNullValues: true
    }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
   }
   static from(schema, iterable, ctx) {
    const {replacer} = ctx;
    const set = new this(schema);
    if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
     if (typeof replacer === "function") value = replacer.call(iterable, value, value);
     set.items.push(Pair.createPair(value, null, ctx));
    }
    return set;
   }
  }
  YAMLSet.tag = "tag:yaml.org,2002:set";
  const set = {
   collection: "map",
   identify: value => value instanceof Set,
   nodeClass: YAMLSet,
   default: false,
   tag: "tag:yaml.org,2002:set",
   createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
   resolve(map, onError) {
    if (identity.isMap(map)) {
     if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values");
    } else onError("Expected a mapping for this tag");
    return map;
   }
  };
  exports.YAMLSet = YAMLSet;
  exports.set = set;
 }),
 6752: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(8689);
  function parseSexagesimal(str, asBigInt) {
   const sign = str[0];
   const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
   const num = n => asBigInt ? BigInt(n) : Number(n);
   const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
   return sign === "-" ? num(-1) * res : res;
  }
  function stringifySexagesimal(node) {
   let {value} = node;
   let num = n => n;
   if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
   let sign = "";
   if (value < 0) {
    sign = "-";
    value *= num(-1);
   }
   const _60 = num(60);
   const parts = [ value % _60 ];
   if (value < 60) {
    parts.unshift(0);
   } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
     value = (value - parts[0]) / _60;
     parts.unshift(value);
    }
   }
   return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  const intTime = {
   identify: value => typeof value === "bigint" || Number.isInteger(value),
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
   resolve: (str, _onError, {intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
   stringify: stringifySexagesimal
  };
  const floatTime = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
   resolve: str => parseSexagesimal(str, false),
   stringify: stringifySexagesimal
  };
  const timestamp = {
   identify: value => value instanceof Date,
   default: true,
   tag: "tag:yaml.org,2002:timestamp",
   test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
   resolve(str) {
    const match = str.match(timestamp.test);
    if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
     let d = parseSexagesimal(tz, false);
     if (Math.abs(d) < 30) d *= 60;
     date -= 6e4 * d;
    }
    return new Date(date);
   },
   stringify: ({value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  exports.floatTime = floatTime;
  exports.intTime = intTime;
  exports.timestamp = timestamp;
 }),
 4475: ((__unused_webpack_module, exports) => {
  const FOLD_FLOW = "flow";
  const FOLD_BLOCK = "block";
  const FOLD_QUOTED = "quoted";
  function foldFlowLines(text, indent, mode = "flow", {indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow} = {}) {
   if (!lineWidth || lineWidth < 0) return text;
   if (lineWidth < minContentWidth) minContentWidth = 0;
   const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
   if (text.length <= endStep) return text;
   const folds = [];
   const escapedFolds = {};
   let end = lineWidth - indent.length;
   if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0); else end = lineWidth - indentAtStart;
   }
   let split = undefined;
   let prev = undefined;
   let overflow = false;
   let i = -1;
   let escStart = -1;
   let escEnd = -1;
   if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1) end = i + endStep;
   }
   for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
     escStart = i;
     switch (text[i + 1]) {
     case "x":
      i += 3;
      break;

     case "u":
      i += 5;
      break;

     case "U":
      i += 9;
      break;

     default:
      i += 1;
     }
     escEnd = i;
    }
    if (ch === "\n") {
     if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
     end = i + indent.length + endStep;
     split = undefined;
    } else {
     if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "\t") {
      const next = text[i + 1];
      if (next && next !== " " && next !== "\n" && next !== "\t") split = i;
     }
     if (i >= end) {
      if (split) {
       folds.push(split);
       end = split + endStep;
       split = undefined;
      } else if (mode === FOLD_QUOTED) {
       while (prev === " " || prev === "\t") {
        prev = ch;
        ch = text[i += 1];
        overflow = true;
       }
       const j = i > escEnd + 1 ? i - 2 : escStart - 1;
       if (escapedFolds[j]) return text;
       folds.push(j);
       escapedFolds[j] = true;
       end = j + endStep;
       split = undefined;
      } else {
       overflow = true;
      }
     }
    }
    prev = ch;
   }
   if (overflow && onOverflow) onOverflow();
   if (folds.length === 0) return text;
   if (onFold) onFold();
   let res = text.slice(0, folds[0]);
   for (let i = 0; i < folds.length; ++i) {
    const fold = folds[i];
    const end = folds[i + 1] || text.length;
    if (fold === 0) res = `\n${indent}${text.slice(0, end)}`; else {
     if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
     res += `\n${indent}${text.slice(fold + 1, end)}`;
    }
   }
   return res;
  }
  function consumeMoreIndentedLines(text, i, indent) {
   let end = i;
   let start = i + 1;
   let ch = text[start];
   while (ch === " " || ch === "\t") {
    if (i < start + indent) {
     ch = text[++i];
    } else {
     do {
      ch = text[++i];
     } while (ch && ch !== "\n");
     end = i;
     start = i + 1;
     ch = text[start];
    }
   }
   return end;
  }
  exports.FOLD_BLOCK = FOLD_BLOCK;
  exports.FOLD_FLOW = FOLD_FLOW;
  exports.FOLD_QUOTED = FOLD_QUOTED;
  exports.foldFlowLines = foldFlowLines;
 }),
 2148: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(1596);
  var identity = __nccwpck_require__(1127);
  var stringifyComment = __nccwpck_require__(9799);
  var stringifyString = __nccwpck_require__(3069);
  function createStringifyContext(doc, options) {
   const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment.stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
   }, doc.schema.toStringOptions, options);
   let inFlow;
   switch (opt.collectionStyle) {
   case "block":
    inFlow = false;
    break;

   case "flow":
    inFlow = true;
    break;

   default:
    inFlow = null;
   }
   return {
    anchors: new Set,
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
   };
  }
  function getTagObject(tags, item) {
   if (item.tag) {
    const match = tags.filter(t => t.tag === item.tag);
    if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0];
   }
   let tagObj = undefined;
   let obj;
   if (identity.isScalar(item)) {
    obj = item.value;
    let match = tags.filter(t => t.identify?.(obj));
    if (match.length > 1) {
     const testMatch = match.filter(t => t.test);
     if (testMatch.length > 0) match = testMatch;
    }
    tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format);
   } else {
    obj = item;
    tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
   }
   if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
   }
   return tagObj;
  }
  function stringifyProps(node, tagObj, {anchors: anchors$1, doc}) {
   if (!doc.directives) return "";
   const props = [];
   const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
   if (anchor && anchors.anchorIsValid(anchor)) {
    anchors$1.add(anchor);
    props.push(`&${anchor}`);
   }
   const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
   if (tag) props.push(doc.directives.tagString(tag));
   return props.join(" ");
  }
  function stringify(item, ctx, onComment, onChompKeep) {
   if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
   if (identity.isAlias(item)) {
    if (ctx.doc.directives) return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
     throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
     if (ctx.resolvedAliases) ctx.resolvedAliases.add(item); else ctx.resolvedAliases = new Set([ item ]);
     item = item.resolve(ctx.doc);
    }
   }
   let tagObj = undefined;
   const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
    onTagObj: o => tagObj = o
   });
   tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
   const props = stringifyProps(node, tagObj, ctx);
   if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
   const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
   if (!props) return str;
   return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
  }
  exports.createStringifyContext = createStringifyContext;
  exports.stringify = stringify;
 }),
 1212: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var stringify = __nccwpck_require__(2148);
  var stringifyComment = __nccwpck_require__(9799);
  function stringifyCollection(collection, ctx, options) {
   const flow = ctx.inFlow ?? collection.flow;
   const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
   return stringify(collection, ctx, options);
  }
  function stringifyBlockCollection({comment, items}, ctx, {blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment}) {
   const {indent, options: {commentString}} = ctx;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    type: null
   });
   let chompKeep = false;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (!chompKeep && item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (!chompKeep && ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
     }
    }
    chompKeep = false;
    let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    if (chompKeep && comment) chompKeep = false;
    lines.push(blockItemPrefix + str);
   }
   let str;
   if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
   } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
     const line = lines[i];
     str += line ? `\n${indent}${line}` : "\n";
    }
   }
   if (comment) {
    str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
    if (onComment) onComment();
   } else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  function stringifyFlowCollection({items}, ctx, {flowChars, itemIndent}) {
   const {indent, indentStep, flowCollectionPadding: fcPadding, options: {commentString}} = ctx;
   itemIndent += indentStep;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
   });
   let reqNewline = false;
   let linesAtValue = 0;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, false);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, false);
      if (ik.comment) reqNewline = true;
     }
     const iv = identity.isNode(item.value) ? item.value : null;
     if (iv) {
      if (iv.comment) comment = iv.comment;
      if (iv.commentBefore) reqNewline = true;
     } else if (item.value == null && ik?.comment) {
      comment = ik.comment;
     }
    }
    if (comment) reqNewline = true;
    let str = stringify.stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
     str += ",";
    } else if (ctx.options.trailingComma) {
     if (ctx.options.lineWidth > 0) {
      reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
     }
     if (reqNewline) {
      str += ",";
     }
    }
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
   }
   const {start, end} = flowChars;
   if (lines.length === 0) {
    return start + end;
   } else {
    if (!reqNewline) {
     const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
     reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
     let str = start;
     for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
     return `${str}\n${indent}${end}`;
    } else {
     return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
   }
  }
  function addCommentBefore({indent, options: {commentString}}, lines, comment, chompKeep) {
   if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
   if (comment) {
    const ic = stringifyComment.indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
   }
  }
  exports.stringifyCollection = stringifyCollection;
 }),
 9799: ((__unused_webpack_module, exports) => {
  const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, "#");
  function indentComment(comment, indent) {
   if (/^\n+$/.test(comment)) return comment.substring(1);
   return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
  }
  const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  exports.indentComment = indentComment;
  exports.lineComment = lineComment;
  exports.stringifyComment = stringifyComment;
 }),
 6829: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var stringify = __nccwpck_require__(2148);
  var stringifyComment = __nccwpck_require__(9799);
  function stringifyDocument(doc, options) {
   const lines = [];
   let hasDirectives = options.directives === true;
   if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
     lines.push(dir);
     hasDirectives = true;
    } else if (doc.directives.docStart) hasDirectives = true;
   }
   if (hasDirectives) lines.push("---");
   const ctx = stringify.createStringifyContext(doc, options);
   const {commentString} = ctx.options;
   if (doc.commentBefore) {
    if (lines.length !== 1) lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(stringifyComment.indentComment(cs, ""));
   }
   let chompKeep = false;
   let contentComment = null;
   if (doc.contents) {
    if (identity.isNode(doc.contents)) {
     if (doc.contents.spaceBefore && hasDirectives) lines.push("");
     if (doc.contents.commentBefore) {
      const cs = commentString(doc.contents.commentBefore);
      lines.push(stringifyComment.indentComment(cs, ""));
     }
     ctx.forceBlockIndent = !!doc.comment;
     contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? undefined : () => chompKeep = true;
    let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
     lines[lines.length - 1] = `--- ${body}`;
    } else lines.push(body);
   } else {
    lines.push(stringify.stringify(doc.contents, ctx));
   }
   if (doc.directives?.docEnd) {
    if (doc.comment) {
     const cs = commentString(doc.comment);
     if (cs.includes("\n")) {
      lines.push("...");
      lines.push(stringifyComment.indentComment(cs, ""));
     } else {
      lines.push(`... ${cs}`);
     }
    } else {
     lines.push("...");
    }
   } else {
    let dc = doc.comment;
    if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
    if (dc) {
     if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
     lines.push(stringifyComment.indentComment(commentString(dc), ""));
    }
   }
   return lines.join("\n") + "\n";
  }
  exports.stringifyDocument = stringifyDocument;
 }),
 8689: ((__unused_webpack_module, exports) => {
  function stringifyNumber({format, minFractionDigits, tag, value}) {
   if (typeof value === "bigint") return String(value);
   const num = typeof value === "number" ? value : Number(value);
   if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
   let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
   if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
     i = n.length;
     n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0) n += "0";
   }
   return n;
  }
  exports.stringifyNumber = stringifyNumber;
 }),
 9748: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  var Scalar = __nccwpck_require__(3301);
  var stringify = __nccwpck_require__(2148);
  var stringifyComment = __nccwpck_require__(9799);
  function stringifyPair({key, value}, ctx, onComment, onChompKeep) {
   const {allNullValues, doc, indent, indentStep, options: {commentString, indentSeq, simpleKeys}} = ctx;
   let keyComment = identity.isNode(key) && key.comment || null;
   if (simpleKeys) {
    if (keyComment) {
     throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
     const msg = "With simple keys, collection cannot be used as a key value";
     throw new Error(msg);
    }
   }
   let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
   ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
   });
   let keyCommentDone = false;
   let chompKeep = false;
   let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
   if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
   }
   if (ctx.inFlow) {
    if (allNullValues || value == null) {
     if (keyCommentDone && onComment) onComment();
     return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
   } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
     str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep) onChompKeep();
    return str;
   }
   if (keyCommentDone) keyComment = null;
   if (explicitKey) {
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}\n${indent}:`;
   } else {
    str = `${str}:`;
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
   }
   let vsb, vcb, valueComment;
   if (identity.isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
   } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object") value = doc.createNode(value);
   }
   ctx.implicitKey = false;
   if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
   chompKeep = false;
   if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
   }
   let valueCommentDone = false;
   const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
   let ws = " ";
   if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
     const cs = commentString(vcb);
     ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
     if (ws === "\n" && valueComment) ws = "\n\n";
    } else {
     ws += `\n${ctx.indent}`;
    }
   } else if (!explicitKey && identity.isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
     let hasPropsLine = false;
     if (hasNewline && (vs0 === "&" || vs0 === "!")) {
      let sp0 = valueStr.indexOf(" ");
      if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
       sp0 = valueStr.indexOf(" ", sp0 + 1);
      }
      if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
     }
     if (!hasPropsLine) ws = `\n${ctx.indent}`;
    }
   } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
   }
   str += ws + valueStr;
   if (ctx.inFlow) {
    if (valueCommentDone && onComment) onComment();
   } else if (valueComment && !valueCommentDone) {
    str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
   } else if (chompKeep && onChompKeep) {
    onChompKeep();
   }
   return str;
  }
  exports.stringifyPair = stringifyPair;
 }),
 3069: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(3301);
  var foldFlowLines = __nccwpck_require__(4475);
  const getFoldOptions = (ctx, isBlock) => ({
   indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
   lineWidth: ctx.options.lineWidth,
   minContentWidth: ctx.options.minContentWidth
  });
  const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str);
  function lineLengthOverLimit(str, lineWidth, indentLength) {
   if (!lineWidth || lineWidth < 0) return false;
   const limit = lineWidth - indentLength;
   const strLen = str.length;
   if (strLen <= limit) return false;
   for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
     if (i - start > limit) return true;
     start = i + 1;
     if (strLen - start <= limit) return false;
    }
   }
   return true;
  }
  function doubleQuotedString(value, ctx) {
   const json = JSON.stringify(value);
   if (ctx.options.doubleQuotedAsJSON) return json;
   const {implicitKey} = ctx;
   const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   let str = "";
   let start = 0;
   for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
     str += json.slice(start, i) + "\\ ";
     i += 1;
     start = i;
     ch = "\\";
    }
    if (ch === "\\") switch (json[i + 1]) {
    case "u":
     {
      str += json.slice(start, i);
      const code = json.substr(i + 2, 4);
      switch (code) {
      case "0000":
       str += "\\0";
       break;

      case "0007":
       str += "\\a";
       break;

      case "000b":
       str += "\\v";
       break;

      case "001b":
       str += "\\e";
       break;

      case "0085":
       str += "\\N";
       break;

      case "00a0":
       str += "\\_";
       break;

      case "2028":
       str += "\\L";
       break;

      case "2029":
       str += "\\P";
       break;

      default:
       if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2); else str += json.substr(i, 6);
      }
      i += 5;
      start = i + 1;
     }
     break;

    case "n":
     if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
      i += 1;
     } else {
      str += json.slice(start, i) + "\n\n";
      while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
       str += "\n";
       i += 2;
      }
      str += indent;
      if (json[i + 2] === " ") str += "\\";
      i += 1;
      start = i + 1;
     }
     break;

    default:
     i += 1;
    }
   }
   str = start ? str + json.slice(start) : json;
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
  }
  function singleQuotedString(value, ctx) {
   if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
   return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function quotedString(value, ctx) {
   const {singleQuote} = ctx.options;
   let qs;
   if (singleQuote === false) qs = doubleQuotedString; else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle) qs = singleQuotedString; else if (hasSingle && !hasDouble) qs = doubleQuotedString; else qs = singleQuote ? singleQuotedString : doubleQuotedString;
   }
   return qs(value, ctx);
  }
  let blockEndNewlines;
  try {
   blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
   blockEndNewlines = /\n+(?!\n|$)/g;
  }
  function blockString({comment, type, value}, ctx, onComment, onChompKeep) {
   const {blockQuote, commentString, lineWidth} = ctx.options;
   if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
   }
   const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
   const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
   if (!value) return literal ? "|\n" : ">\n";
   let chomp;
   let endStart;
   for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "\t" && ch !== " ") break;
   }
   let end = value.substring(endStart);
   const endNlPos = end.indexOf("\n");
   if (endNlPos === -1) {
    chomp = "-";
   } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep) onChompKeep();
   } else {
    chomp = "";
   }
   if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n") end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
   }
   let startWithSpace = false;
   let startEnd;
   let startNlPos = -1;
   for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ") startWithSpace = true; else if (ch === "\n") startNlPos = startEnd; else break;
   }
   let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
   if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
   }
   const indentSize = indent ? "2" : "1";
   let header = (startWithSpace ? indentSize : "") + chomp;
   if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment) onComment();
   }
   if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
     foldOptions.onOverflow = () => {
      literalFallback = true;
     };
    }
    const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
    if (!literalFallback) return `>${header}\n${indent}${body}`;
   }
   value = value.replace(/\n+/g, `$&${indent}`);
   return `|${header}\n${indent}${start}${value}${end}`;
  }
  function plainString(item, ctx, onComment, onChompKeep) {
   const {type, value} = item;
   const {actualString, implicitKey, indent, indentStep, inFlow} = ctx;
   if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
   }
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
   }
   if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
   }
   if (containsDocumentMarker(value)) {
    if (indent === "") {
     ctx.forceBlockIndent = true;
     return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
     return quotedString(value, ctx);
    }
   }
   const str = value.replace(/\n+/g, `$&\n${indent}`);
   if (actualString) {
    const test = tag => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const {compat, tags} = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
   }
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function stringifyString(item, ctx, onComment, onChompKeep) {
   const {implicitKey, inFlow} = ctx;
   const ss = typeof item.value === "string" ? item : Object.assign({}, item, {
    value: String(item.value)
   });
   let {type} = item;
   if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
   }
   const _stringify = _type => {
    switch (_type) {
    case Scalar.Scalar.BLOCK_FOLDED:
    case Scalar.Scalar.BLOCK_LITERAL:
     return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);

    case Scalar.Scalar.QUOTE_DOUBLE:
     return doubleQuotedString(ss.value, ctx);

    case Scalar.Scalar.QUOTE_SINGLE:
     return singleQuotedString(ss.value, ctx);

    case Scalar.Scalar.PLAIN:
     return plainString(ss, ctx, onComment, onChompKeep);

    default:
     return null;
    }
   };
   let res = _stringify(type);
   if (res === null) {
    const {defaultKeyType, defaultStringType} = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null) throw new Error(`Unsupported default string type ${t}`);
   }
   return res;
  }
  exports.stringifyString = stringifyString;
 }),
 204: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1127);
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove node");
  function visit(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else visit_(null, node, visitor_, Object.freeze([]));
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  function visit_(key, node, visitor, path) {
   const ctrl = callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") {
    if (identity.isCollection(node)) {
     path = Object.freeze(path.concat(node));
     for (let i = 0; i < node.items.length; ++i) {
      const ci = visit_(i, node.items[i], visitor, path);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       node.items.splice(i, 1);
       i -= 1;
      }
     }
    } else if (identity.isPair(node)) {
     path = Object.freeze(path.concat(node));
     const ck = visit_("key", node.key, visitor, path);
     if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
     const cv = visit_("value", node.value, visitor, path);
     if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
    }
   }
   return ctrl;
  }
  async function visitAsync(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else await visitAsync_(null, node, visitor_, Object.freeze([]));
  }
  visitAsync.BREAK = BREAK;
  visitAsync.SKIP = SKIP;
  visitAsync.REMOVE = REMOVE;
  async function visitAsync_(key, node, visitor, path) {
   const ctrl = await callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") {
    if (identity.isCollection(node)) {
     path = Object.freeze(path.concat(node));
     for (let i = 0; i < node.items.length; ++i) {
      const ci = await visitAsync_(i, node.items[i], visitor, path);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       node.items.splice(i, 1);
       i -= 1;
      }
     }
    } else if (identity.isPair(node)) {
     path = Object.freeze(path.concat(node));
     const ck = await visitAsync_("key", node.key, visitor, path);
     if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
     const cv = await visitAsync_("value", node.value, visitor, path);
     if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
    }
   }
   return ctrl;
  }
  function initVisitor(visitor) {
   if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
     Alias: visitor.Node,
     Map: visitor.Node,
     Scalar: visitor.Node,
     Seq: visitor.Node
    }, visitor.Value && {
     Map: visitor.Value,
     Scalar: visitor.Value,
     Seq: visitor.Value
    }, visitor.Collection && {
     Map: visitor.Collection,
     Seq: visitor.Collection
    }, visitor);
   }
   return visitor;
  }
  function callVisitor(key, node, visitor, path) {
   if (typeof visitor === "function") return visitor(key, node, path);
   if (identity.isMap(node)) return visitor.Map?.(key, node, path);
   if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
   if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
   if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
   if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
   return undefined;
  }
  function replaceNode(key, path, node) {
   const parent = path[path.length - 1];
   if (identity.isCollection(parent)) {
    parent.items[key] = node;
   } else if (identity.isPair(parent)) {
    if (key === "key") parent.key = node; else parent.value = node;
   } else if (identity.isDocument(parent)) {
    parent.contents = node;
   } else {
    const pt = identity.isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
   }
  }
  exports.visit = visit;
  exports.visitAsync = visitAsync;
 }),
 8149: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   n: () => travel
  });
  var external_node_path_ = __nccwpck_require__(6760);
  const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  var external_node_os_ = __nccwpck_require__(8161);
  const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
  function hasDebian() {
   isThere ??= (0, external_node_child_process_namespaceObject.spawnSync)("docker-registry", [ "--version" ]).status === 0;
   return isThere;
  }
  let isThere;
  async function startDebian(folder) {
   const config = {
    version: "0.1",
    log: {
     level: "info",
     accesslog: {
      disabled: true
     }
    },
    storage: {
     filesystem: {
      rootdirectory: (0, external_node_path_.join)(folder, "store")
     },
     delete: {
      enabled: true
     }
    },
    http: {
     addr: "127.0.0.1:0"
    },
    validation: {
     manifests: {
      urls: {
       allow: [ "^https?://" ]
      }
     }
    }
   };
   const file = (0, external_node_path_.join)(folder, "registry.yml");
   await (0, promises_namespaceObject.writeFile)(file, JSON.stringify(config));
   const child = (0, external_node_child_process_namespaceObject.spawn)("docker-registry", [ "serve", file ], {
    stdio: [ "ignore", "ignore", "pipe" ]
   });
   const gone = new Promise(resolve => child.once("close", () => resolve()));
   const host = await new Promise((resolve, reject) => {
    const log = [];
    (0, external_node_readline_namespaceObject.createInterface)({
     input: child.stderr
    }).on("line", line => {
     log.push(line);
     const address = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
     if (address) resolve(address);
    });
    child.once("error", reject);
    child.once("close", () => reject(new Error(`docker-registry did not start:\n${log.join("\n")}`)));
   });
   return {
    host,
    async stop() {
     child.kill("SIGKILL");
     await gone;
    }
   };
  }
  const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  async function listen(server) {
   await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
   });
   const {port} = server.address();
   return {
    host: `127.0.0.1:${port}`,
    stop: () => new Promise(resolve => {
     server.close(() => resolve());
     server.closeAllConnections();
    })
   };
  }
  var external_node_fs_ = __nccwpck_require__(3024);
  const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
  function openStore(folder) {
   const blobFile = digest => (0, external_node_path_.join)(folder, "blobs", digest.replace(":", "/"));
   const inRepo = (repo, ...parts) => (0, external_node_path_.join)(folder, "repositories", ...repo.split("/"), ...parts);
   const link = (repo, digest) => inRepo(repo, "_blobs", digest.replace(":", "-"));
   const revision = (repo, digest) => inRepo(repo, "_manifests", digest.replace(":", "-"));
   const tagFile = (repo, tag) => inRepo(repo, "_tags", tag);
   const upload = id => (0, external_node_path_.join)(folder, "uploads", id);
   async function put(file, content) {
    await (0, promises_namespaceObject.mkdir)((0, external_node_path_.join)(file, ".."), {
     recursive: true
    });
    const fresh = `${file}.${(0, external_node_crypto_namespaceObject.randomUUID)()}`;
    await (0, promises_namespaceObject.writeFile)(fresh, content);
    await (0, promises_namespaceObject.rename)(fresh, file);
   }
   return {
    async blobSize(repo, digest) {
     if (!await exists(link(repo, digest))) return undefined;
     return (await (0, promises_namespaceObject.stat)(blobFile(digest))).size;
    },
    readBlob(digest, start, end) {
     return (0, external_node_fs_.createReadStream)(blobFile(digest), {
      start,
      end
     });
    },
    async mount(repo, from, digest) {
     if (!await exists(link(from, digest))) return false;
     await put(link(repo, digest), "");
     return true;
    },
    async openUpload() {
     const id = (0, external_node_crypto_namespaceObject.randomUUID)();
     await put(upload(id), "");
     return id;
    },
    async uploadSize(id) {
     return await exists(upload(id)) ? (await (0, promises_namespaceObject.stat)(upload(id))).size : undefined;
    },
    async append(id, body) {
     await (0, external_node_stream_promises_namespaceObject.pipeline)(body, (0, external_node_fs_.createWriteStream)(upload(id), {
      flags: "a"
     }));
    },
    async cancel(id) {
     await (0, promises_namespaceObject.rm)(upload(id), {
      force: true
     });
    },
    async finish(repo, id, digest) {
     const hash = (0, external_node_crypto_namespaceObject.createHash)(digest.slice(0, digest.indexOf(":")));
     await (0, external_node_stream_promises_namespaceObject.pipeline)((0, external_node_fs_.createReadStream)(upload(id)), hash);
     if (!digest.endsWith(`:${hash.digest("hex")}`)) return false;
     await (0, promises_namespaceObject.mkdir)((0, external_node_path_.join)(blobFile(digest), ".."), {
      recursive: true
     });
     await (0, promises_namespaceObject.rename)(upload(id), blobFile(digest));
     await put(link(repo, digest), "");
     return true;
    },
    async manifest(repo, reference) {
     const digest = reference.includes(":") ? reference : await store_text(tagFile(repo, reference));
     const mediaType = digest && await store_text(revision(repo, digest));
     if (!digest || !mediaType) return undefined;
     return {
      digest,
      mediaType,
      bytes: await (0, promises_namespaceObject.readFile)(blobFile(digest))
     };
    },
    async putManifest(repo, digest, mediaType, bytes) {
     await put(blobFile(digest), bytes);
     await put(revision(repo, digest), mediaType);
    },
    async tag(repo, tag, digest) {
     await put(tagFile(repo, tag), digest);
    },
    async remove(repo, reference, kind) {
     const file = kind === "blobs" ? link(repo, reference) : reference.includes(":") ? revision(repo, reference) : tagFile(repo, reference);
     const there = await exists(file);
     await (0, promises_namespaceObject.rm)(file, {
      force: true
     });
     return there;
    },
    async tags(repo) {
     return (await names(inRepo(repo, "_tags"))).sort();
    },
    async manifests(repo) {
     return (await names(inRepo(repo, "_manifests"))).map(name => name.replace("-", ":"));
    },
    async hasRepo(repo) {
     return (await names(inRepo(repo))).some(name => name.startsWith("_"));
    }
   };
  }
  async function exists(file) {
   return await (0, promises_namespaceObject.stat)(file).catch(() => undefined) !== undefined;
  }
  async function store_text(file) {
   return await (0, promises_namespaceObject.readFile)(file, "utf8").catch(() => undefined);
  }
  async function names(folder) {
   return (await (0, promises_namespaceObject.readdir)(folder).catch(() => [])).filter(name => !/\.[0-9a-f-]{36}$/.test(name));
  }
  async function startEmbedded(folder, options) {
   const store = openStore(folder);
   const server = (0, external_node_http_namespaceObject.createServer)((request, response) => {
    answer(store, options.referrers, request, response).catch(fault => {
     if (response.headersSent) response.destroy(); else refuse(response, 500, "UNKNOWN", String(fault));
    });
   });
   return await listen(server);
  }
  const routes = /^\/v2\/(.+)\/(?:(manifests|blobs|referrers|tags)\/([^/]+)|(blobs\/uploads)\/([^/]*))$/;
  async function answer(store, referrers, request, response) {
   const url = new URL(request.url ?? "/", "http://localhost");
   response.setHeader("docker-distribution-api-version", "registry/2.0");
   if (/^\/v2\/?$/.test(url.pathname)) return send(response, 200, {}, "{}");
   const [, repo = "", plain, name, uploading, id] = routes.exec(url.pathname) ?? [];
   const kind = plain ?? uploading;
   const last = decodeURIComponent(name ?? id ?? "");
   const call = {
    store,
    repo,
    last,
    url,
    request,
    response
   };
   if (kind === "manifests") return await manifests(call);
   if (kind === "blobs") return await blobs(call);
   if (kind === "blobs/uploads") return await uploads(call);
   if (kind === "tags" && last === "list") return await tags(call);
   if (kind === "referrers" && referrers) return await listReferrers(call);
   return refuse(response, 404, "UNSUPPORTED", "404 page not found");
  }
  async function manifests({store, repo, last, request, response}) {
   if (request.method === "PUT") return await putManifest({
    store,
    repo,
    last,
    request,
    response
   });
   if (request.method === "DELETE") {
    const gone = await store.remove(repo, last, "manifests");
    return gone ? send(response, 202) : refuse(response, 404, "MANIFEST_UNKNOWN", "manifest unknown");
   }
   const found = await store.manifest(repo, last);
   if (!found) return refuse(response, 404, "MANIFEST_UNKNOWN", "manifest unknown");
   const accepted = (request.headers.accept ?? "*/*").split(",").map(one => one.trim());
   if (!accepted.includes(found.mediaType) && !accepted.includes("*/*")) {
    return refuse(response, 404, "MANIFEST_UNKNOWN", `the client does not accept ${found.mediaType}`);
   }
   const headers = {
    "content-type": found.mediaType,
    "docker-content-digest": found.digest
   };
   return send(response, 200, headers, found.bytes);
  }
  async function putManifest({store, repo, last, request, response}) {
   const bytes = await collect(request);
   const requested = last.includes(":") ? last : undefined;
   const algorithm = requested?.startsWith("sha512:") ? "sha512" : "sha256";
   const digest = `${algorithm}:${(0, external_node_crypto_namespaceObject.createHash)(algorithm).update(bytes).digest("hex")}`;
   if (requested !== undefined && requested !== digest) {
    return refuse(response, 400, "DIGEST_INVALID", "provided digest did not match uploaded content");
   }
   const mediaType = request.headers["content-type"] ?? "";
   const body = JSON.parse(bytes.toString("utf8"));
   for (const child of body.manifests ?? []) {
    if (await store.manifest(repo, child.digest)) continue;
    return refuse(response, 404, "MANIFEST_UNKNOWN", `manifest unknown: ${child.digest}`);
   }
   for (const blob of [ ...body.config ? [ body.config ] : [], ...body.layers ?? [] ]) {
    if ("urls" in blob || await store.blobSize(repo, blob.digest) !== undefined) continue;
    return refuse(response, 404, "MANIFEST_BLOB_UNKNOWN", `blob unknown to registry: ${blob.digest}`);
   }
   await store.putManifest(repo, digest, mediaType, bytes);
   if (requested === undefined) await store.tag(repo, last, digest);
   const location = `/v2/${repo}/manifests/${digest}`;
   return send(response, 201, {
    location,
    "docker-content-digest": digest
   });
  }
  async function blobs({store, repo, last, request, response}) {
   const size = await store.blobSize(repo, last);
   if (size === undefined) return refuse(response, 404, "BLOB_UNKNOWN", "blob unknown to registry");
   if (request.method === "DELETE") {
    await store.remove(repo, last, "blobs");
    return send(response, 202);
   }
   const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
   const start = Number(from ?? 0);
   const end = Math.min(to ? Number(to) : size - 1, size - 1);
   if (from !== undefined && start >= size) return refuse(response, 416, "RANGE_INVALID", "invalid range");
   response.writeHead(from === undefined ? 200 : 206, {
    "content-type": "application/octet-stream",
    "content-length": Math.max(end - start + 1, 0),
    "docker-content-digest": last,
    ...from === undefined ? {} : {
     "content-range": `bytes ${start}-${end}/${size}`
    }
   });
   if (request.method === "HEAD" || size === 0) return response.end();
   return store.readBlob(last, start, end).pipe(response);
  }
  async function uploads({store, repo, last, url, request, response}) {
   if (request.method === "POST") {
    const mount = url.searchParams.get("mount");
    const from = url.searchParams.get("from");
    if (mount && from && await store.mount(repo, from, mount)) {
     const location = `/v2/${repo}/blobs/${mount}`;
     return send(response, 201, {
      location,
      "docker-content-digest": mount
     });
    }
    const id = await store.openUpload();
    const digest = url.searchParams.get("digest");
    if (digest) return await finish({
     store,
     repo,
     last: id,
     url,
     request,
     response
    }, digest);
    return send(response, 202, {
     location: `/v2/${repo}/blobs/uploads/${id}`,
     range: "0-0"
    });
   }
   const size = await store.uploadSize(last);
   if (size === undefined) return refuse(response, 404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown");
   const location = `/v2/${repo}/blobs/uploads/${last}`;
   if (request.method === "DELETE") {
    await store.cancel(last);
    return send(response, 204);
   }
   if (request.method === "GET") return send(response, 204, {
    location,
    range: `0-${Math.max(size - 1, 0)}`
   });
   if (request.method === "PUT") {
    return await finish({
     store,
     repo,
     last,
     url,
     request,
     response
    }, url.searchParams.get("digest") ?? "");
   }
   await store.append(last, request);
   return send(response, 202, {
    location,
    range: `0-${(await store.uploadSize(last) ?? 1) - 1}`
   });
  }
  async function finish({store, repo, last, request, response}, digest) {
   await store.append(last, request);
   if (!await store.finish(repo, last, digest)) {
    return refuse(response, 400, "DIGEST_INVALID", "provided digest did not match uploaded content");
   }
   const location = `/v2/${repo}/blobs/${digest}`;
   return send(response, 201, {
    location,
    "docker-content-digest": digest
   });
  }
  async function tags({store, repo, url, response}) {
   if (!await store.hasRepo(repo)) return refuse(response, 404, "NAME_UNKNOWN", "repository name not known");
   const after = url.searchParams.get("last") ?? "";
   const most = Number(url.searchParams.get("n") ?? Number.POSITIVE_INFINITY);
   const rest = (await store.tags(repo)).filter(tag => tag > after);
   const page = rest.slice(0, most);
   const next = `</v2/${repo}/tags/list?n=${most}&last=${page.at(-1)}>; rel="next"`;
   const headers = {
    "content-type": "application/json",
    ...rest.length > page.length ? {
     link: next
    } : {}
   };
   return send(response, 200, headers, JSON.stringify({
    name: repo,
    tags: page
   }));
  }
  async function listReferrers({store, repo, last, response}) {
   const found = [];
   for (const digest of await store.manifests(repo)) {
    const manifest = await store.manifest(repo, digest);
    if (!manifest) continue;
    const body = JSON.parse(manifest.bytes.toString("utf8"));
    if (body.subject?.digest !== last) continue;
    const artifactType = body.artifactType ?? body.config?.mediaType;
    const {mediaType, bytes} = manifest;
    found.push({
     mediaType,
     digest,
     size: bytes.length,
     artifactType,
     annotations: body.annotations
    });
   }
   const mediaType = "application/vnd.oci.image.index.v1+json";
   const index = {
    schemaVersion: 2,
    mediaType,
    manifests: found
   };
   return send(response, 200, {
    "content-type": mediaType
   }, JSON.stringify(index));
  }
  async function collect(request) {
   const chunks = [];
   for await (const chunk of request) chunks.push(chunk);
   return Buffer.concat(chunks);
  }
  function send(response, status, headers = {}, body = "") {
   const bytes = Buffer.from(body);
   response.writeHead(status, {
    ...headers,
    ...status === 204 ? {} : {
     "content-length": bytes.length
    }
   });
   response.end(response.req.method === "HEAD" ? undefined : bytes);
  }
  function refuse(response, status, code, message) {
   response.req.resume();
   const body = JSON.stringify({
    errors: [ {
     code,
     message
    } ]
   });
   send(response, status, {
    "content-type": "application/json; charset=utf-8"
   }, body);
  }
  const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
  const attempts = 5;
  async function startOnFreePort(command, argsFor) {
   for (let attempt = 1; attempt <= attempts; attempt++) {
    const {host, stop} = await listen((0, external_node_http_namespaceObject.createServer)());
    await stop();
    const running = await startOn(host, command, argsFor(host.slice(host.indexOf(":") + 1)));
    if (running !== undefined) return running;
   }
   throw new Error(`${command} does not serve`);
  }
  async function startOn(host, command, args) {
   const child = (0, external_node_child_process_namespaceObject.spawn)(command, args, {
    stdio: "ignore"
   });
   const gone = new Promise(resolve => child.once("close", () => resolve()));
   while (child.exitCode === null) {
    await (0, external_node_timers_promises_namespaceObject.setTimeout)(20);
    const isUp = await fetch(`http://${host}/v2/`).then(() => child.exitCode === null, () => false);
    if (!isUp) continue;
    return {
     host,
     async stop() {
      child.kill("SIGKILL");
      await gone;
     }
    };
   }
   return undefined;
  }
  function hasOlareg() {
   olareg_isThere ??= (0, external_node_child_process_namespaceObject.spawnSync)("olareg", [ "version" ]).status === 0;
   return olareg_isThere;
  }
  let olareg_isThere;
  function startOlareg(folder) {
   const store = [ "--dir", folder, "--api-delete", "--api-blob-delete" ];
   return startOnFreePort("olareg", port => [ "serve", "--addr", "127.0.0.1", "--port", port, ...store ]);
  }
  async function startRegistry(options = {}) {
   const kind = options.kind ?? kindFor(options);
   const folder = options.folder ?? await (0, promises_namespaceObject.mkdtemp)((0, 
   external_node_path_.join)((0, external_node_os_.tmpdir)(), "registry-"));
   const running = await startKind(kind, folder, options.referrers ?? false);
   return {
    kind,
    host: running.host,
    async stop() {
     await running.stop();
     if (options.folder === undefined) await (0, promises_namespaceObject.rm)(folder, {
      recursive: true,
      force: true
     });
    }
   };
  }
  function kindFor({referrers = false}) {
   if (referrers) return hasOlareg() ? "olareg" : "embedded";
   return hasDebian() ? "debian" : "embedded";
  }
  async function startKind(kind, folder, referrers) {
   if (kind === "debian") return await startDebian(folder);
   if (kind === "olareg") return await startOlareg(folder);
   return await startEmbedded(folder, {
    referrers
   });
  }
  function makeRun(given = {}) {
   return {
    eventName: "workflow_dispatch",
    event: {},
    repository: "acme/shop",
    sha: "",
    ref: "refs/heads/main",
    headRef: "",
    baseRef: "",
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    workflow: "Pipeline",
    job: "build",
    runId: "4711",
    runNumber: 7,
    runAttempt: 1,
    actor: "mona",
    token: "",
    ...given
   };
  }
  function githubContext(run, places) {
   return {
    event_name: run.eventName,
    event: run.event,
    event_path: places.event,
    repository: run.repository,
    repository_owner: run.repository.split("/")[0],
    sha: run.sha,
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: run.ref.startsWith("refs/tags/") ? "tag" : "branch",
    head_ref: run.headRef,
    base_ref: run.baseRef,
    server_url: run.serverUrl,
    api_url: run.apiUrl,
    graphql_url: run.graphqlUrl,
    workflow: run.workflow,
    job: run.job,
    run_id: run.runId,
    run_number: String(run.runNumber),
    run_attempt: String(run.runAttempt),
    actor: run.actor,
    triggering_actor: run.actor,
    token: run.token,
    workspace: places.workspace
   };
  }
  function runnerContext(places) {
   return {
    os: "Linux",
    arch: "X64",
    name: "mini-runner",
    temp: places.temporary,
    environment: "github-hosted"
   };
  }
  function runVariables(run, places) {
   const {event: _event, token: _token, ...flat} = githubContext(run, places);
   const named = Object.entries(flat).map(([key, value]) => [ `GITHUB_${key.toUpperCase()}`, String(value) ]);
   return {
    ...Object.fromEntries(named),
    GITHUB_ACTIONS: "true",
    CI: "true",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "mini-runner",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: places.temporary,
    RUNNER_TOOL_CACHE: places.temporary,
    HOME: places.home,
    PATH: process.env.PATH ?? "",
    LANG: "C.UTF-8"
   };
  }
  class Expr {}
  class Literal extends Expr {
   constructor(literal, token) {
    super();
    this.literal = literal;
    this.token = token;
   }
   accept(v) {
    return v.visitLiteral(this);
   }
  }
  class Unary extends Expr {
   constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
   }
   accept(v) {
    return v.visitUnary(this);
   }
  }
  class FunctionCall extends Expr {
   constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
   }
   accept(v) {
    return v.visitFunctionCall(this);
   }
  }
  class Binary extends Expr {
   constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
   }
   accept(v) {
    return v.visitBinary(this);
   }
  }
  class Logical extends Expr {
   constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
   }
   accept(v) {
    return v.visitLogical(this);
   }
  }
  class Grouping extends Expr {
   constructor(group) {
    super();
    this.group = group;
   }
   accept(v) {
    return v.visitGrouping(this);
   }
  }
  class ContextAccess extends Expr {
   constructor(name) {
    super();
    this.name = name;
   }
   accept(v) {
    return v.visitContextAccess(this);
   }
  }
  class IndexAccess extends Expr {
   constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
   }
   accept(v) {
    return v.visitIndexAccess(this);
   }
  }
  class Star extends Expr {
   accept() {
    throw new Error("Method not implemented.");
   }
  }
  var expressiondata_Kind;
  (function(Kind) {
   Kind[Kind["String"] = 0] = "String";
   Kind[Kind["Array"] = 1] = "Array";
   Kind[Kind["Dictionary"] = 2] = "Dictionary";
   Kind[Kind["Boolean"] = 3] = "Boolean";
   Kind[Kind["Number"] = 4] = "Number";
   Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
   Kind[Kind["Null"] = 6] = "Null";
  })(expressiondata_Kind || (expressiondata_Kind = {}));
  function kindStr(k) {
   switch (k) {
   case expressiondata_Kind.Array:
    return "Array";

   case expressiondata_Kind.Boolean:
    return "Boolean";

   case expressiondata_Kind.Null:
    return "Null";

   case expressiondata_Kind.Number:
    return "Number";

   case expressiondata_Kind.Dictionary:
    return "Object";

   case expressiondata_Kind.String:
    return "String";
   }
   return "unknown";
  }
  class Dictionary {
   constructor(...pairs) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = expressiondata_Kind.Dictionary;
    this.primitive = false;
    for (const p of pairs) {
     this.add(p.key, p.value);
    }
   }
   coerceString() {
    return kindStr(this.kind);
   }
   number() {
    return NaN;
   }
   add(key, value) {
    if (key.toLowerCase() in this.indexMap) {
     return;
    }
    this.keys.push(key);
    this.v.push(value);
    this.indexMap[key.toLowerCase()] = this.v.length - 1;
   }
   get(key) {
    const index = this.indexMap[key.toLowerCase()];
    if (index === undefined) {
     return undefined;
    }
    return this.v[index];
   }
   values() {
    return this.v;
   }
   pairs() {
    const result = [];
    for (const key of this.keys) {
     result.push({
      key,
      value: this.v[this.indexMap[key.toLowerCase()]]
     });
    }
    return result;
   }
  }
  function dictionary_isDictionary(x) {
   return x.kind === Kind.Dictionary;
  }
  class array_Array {
   constructor(...data) {
    this.v = [];
    this.kind = expressiondata_Kind.Array;
    this.primitive = false;
    for (const d of data) {
     this.add(d);
    }
   }
   coerceString() {
    return kindStr(this.kind);
   }
   number() {
    return NaN;
   }
   add(value) {
    this.v.push(value);
   }
   get(index) {
    return this.v[index];
   }
   values() {
    return this.v;
   }
  }
  class BooleanData {
   constructor(value) {
    this.value = value;
    this.kind = expressiondata_Kind.Boolean;
    this.primitive = true;
   }
   coerceString() {
    if (this.value) {
     return "true";
    }
    return "false";
   }
   number() {
    if (this.value) {
     return 1;
    }
    return 0;
   }
  }
  class Null {
   constructor() {
    this.kind = expressiondata_Kind.Null;
    this.primitive = true;
   }
   coerceString() {
    return "";
   }
   number() {
    return 0;
   }
  }
  class NumberData {
   constructor(value) {
    this.value = value;
    this.kind = expressiondata_Kind.Number;
    this.primitive = true;
   }
   coerceString() {
    if (this.value === 0) {
     return "0";
    }
    return (+this.value.toFixed(15)).toString();
   }
   number() {
    return this.value;
   }
  }
  class StringData {
   constructor(value) {
    this.value = value;
    this.kind = expressiondata_Kind.String;
    this.primitive = true;
   }
   coerceString() {
    return this.value;
   }
   number() {
    return Number(this.value);
   }
  }
  function replacer(_key, value) {
   if (value instanceof Null) {
    return null;
   }
   if (value instanceof BooleanData) {
    return value.value;
   }
   if (value instanceof NumberData) {
    return value.number();
   }
   if (value instanceof StringData) {
    return value.coerceString();
   }
   if (value instanceof array_Array) {
    return value.values();
   }
   if (value instanceof Dictionary) {
    const pairs = value.pairs();
    const r = {};
    for (const p of pairs) {
     r[p.key] = p.value;
    }
    return r;
   }
   return value;
  }
  function reviver(_key, val) {
   if (val === null) {
    return new Null;
   }
   if (typeof val === "string") {
    return new StringData(val);
   }
   if (typeof val === "number") {
    return new NumberData(val);
   }
   if (typeof val === "boolean") {
    return new BooleanData(val);
   }
   if (Array.isArray(val)) {
    return new array_Array(...val);
   }
   if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map(k => ({
     key: k,
     value: val[k]
    })));
   }
   return val;
  }
  class FilteredArray extends array_Array {}
  var lexer_TokenType;
  (function(TokenType) {
   TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
   TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
   TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
   TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
   TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
   TokenType[TokenType["COMMA"] = 5] = "COMMA";
   TokenType[TokenType["DOT"] = 6] = "DOT";
   TokenType[TokenType["BANG"] = 7] = "BANG";
   TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
   TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
   TokenType[TokenType["GREATER"] = 10] = "GREATER";
   TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
   TokenType[TokenType["LESS"] = 12] = "LESS";
   TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
   TokenType[TokenType["AND"] = 14] = "AND";
   TokenType[TokenType["OR"] = 15] = "OR";
   TokenType[TokenType["STAR"] = 16] = "STAR";
   TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
   TokenType[TokenType["STRING"] = 18] = "STRING";
   TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
   TokenType[TokenType["TRUE"] = 20] = "TRUE";
   TokenType[TokenType["FALSE"] = 21] = "FALSE";
   TokenType[TokenType["NULL"] = 22] = "NULL";
   TokenType[TokenType["EOF"] = 23] = "EOF";
  })(lexer_TokenType || (lexer_TokenType = {}));
  function tokenString(tok) {
   switch (tok.type) {
   case lexer_TokenType.EOF:
    return "EOF";

   case lexer_TokenType.NUMBER:
    return tok.lexeme;

   case lexer_TokenType.STRING:
    return tok.value.toString();

   default:
    return tok.lexeme;
   }
  }
  class lexer_Lexer {
   constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
   }
   lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
     throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
     this.start = this.offset;
     const c = this.next();
     switch (c) {
     case "(":
      this.addToken(lexer_TokenType.LEFT_PAREN);
      break;

     case ")":
      this.addToken(lexer_TokenType.RIGHT_PAREN);
      break;

     case "[":
      this.addToken(lexer_TokenType.LEFT_BRACKET);
      break;

     case "]":
      this.addToken(lexer_TokenType.RIGHT_BRACKET);
      break;

     case ",":
      this.addToken(lexer_TokenType.COMMA);
      break;

     case ".":
      if (this.previous() != lexer_TokenType.IDENTIFIER && this.previous() != lexer_TokenType.RIGHT_BRACKET && this.previous() != lexer_TokenType.RIGHT_PAREN && this.previous() != lexer_TokenType.STAR) {
       this.consumeNumber();
      } else {
       this.addToken(lexer_TokenType.DOT);
      }
      break;

     case "-":
     case "+":
      this.consumeNumber();
      break;

     case "!":
      this.addToken(this.match("=") ? lexer_TokenType.BANG_EQUAL : lexer_TokenType.BANG);
      break;

     case "=":
      if (!this.match("=")) {
       this.consumeIdentifier();
       break;
      }
      this.addToken(lexer_TokenType.EQUAL_EQUAL);
      break;

     case "<":
      this.addToken(this.match("=") ? lexer_TokenType.LESS_EQUAL : lexer_TokenType.LESS);
      break;

     case ">":
      this.addToken(this.match("=") ? lexer_TokenType.GREATER_EQUAL : lexer_TokenType.GREATER);
      break;

     case "&":
      if (!this.match("&")) {
       this.consumeIdentifier();
       break;
      }
      this.addToken(lexer_TokenType.AND);
      break;

     case "|":
      if (!this.match("|")) {
       this.consumeIdentifier();
       break;
      }
      this.addToken(lexer_TokenType.OR);
      break;

     case "*":
      this.addToken(lexer_TokenType.STAR);
      break;

     case " ":
     case "\r":
     case "\t":
      break;

     case "\n":
      ++this.line;
      this.lastLineOffset = this.offset;
      break;

     case "'":
      this.consumeString();
      break;

     default:
      switch (true) {
      case isDigit(c):
       this.consumeNumber();
       break;

      default:
       this.consumeIdentifier();
       break;
      }
     }
    }
    this.tokens.push({
     type: lexer_TokenType.EOF,
     lexeme: "",
     range: this.range()
    });
    return {
     tokens: this.tokens
    };
   }
   pos() {
    return {
     line: this.line,
     column: this.start - this.lastLineOffset
    };
   }
   endPos() {
    return {
     line: this.line,
     column: this.offset - this.lastLineOffset
    };
   }
   range() {
    return {
     start: this.pos(),
     end: this.endPos()
    };
   }
   atEnd() {
    return this.offset >= this.input.length;
   }
   peek() {
    if (this.atEnd()) {
     return "\0";
    }
    return this.input[this.offset];
   }
   peekNext() {
    if (this.offset + 1 >= this.input.length) {
     return "\0";
    }
    return this.input[this.offset + 1];
   }
   previous() {
    const l = this.tokens.length;
    if (l == 0) {
     return lexer_TokenType.EOF;
    }
    return this.tokens[l - 1].type;
   }
   next() {
    return this.input[this.offset++];
   }
   match(expected) {
    if (this.atEnd()) {
     return false;
    }
    if (this.input[this.offset] !== expected) {
     return false;
    }
    this.offset++;
    return true;
   }
   addToken(type, value) {
    this.tokens.push({
     type,
     lexeme: this.input.substring(this.start, this.offset),
     range: this.range(),
     value
    });
   }
   consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
     this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
     throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(lexer_TokenType.NUMBER, value);
   }
   consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
     if (this.peek() === "\n") this.line++;
     if (this.peek() === "'" && this.peekNext() === "'") {
      this.next();
     }
     this.next();
    }
    if (this.atEnd()) {
     throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(lexer_TokenType.STRING, value);
   }
   consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
     this.next();
    }
    let tokenType = lexer_TokenType.IDENTIFIER;
    let tokenValue = undefined;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != lexer_TokenType.DOT) {
     switch (lexeme) {
     case "true":
      tokenType = lexer_TokenType.TRUE;
      break;

     case "false":
      tokenType = lexer_TokenType.FALSE;
      break;

     case "null":
      tokenType = lexer_TokenType.NULL;
      break;

     case "NaN":
      tokenType = lexer_TokenType.NUMBER;
      tokenValue = NaN;
      break;

     case "Infinity":
      tokenType = lexer_TokenType.NUMBER;
      tokenValue = Infinity;
      break;
     }
    }
    if (!isLegalIdentifier(lexeme)) {
     throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType, tokenValue);
   }
  }
  function isDigit(c) {
   return c >= "0" && c <= "9";
  }
  function isBoundary(c) {
   switch (c) {
   case "(":
   case "[":
   case ")":
   case "]":
   case ",":
   case ".":
   case "!":
   case ">":
   case "<":
   case "=":
   case "&":
   case "|":
    return true;
   }
   return /\s/.test(c);
  }
  function isLegalIdentifier(str) {
   if (str == "") {
    return false;
   }
   const first = str[0];
   if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
     if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else {
      return false;
     }
    }
    return true;
   }
   return false;
  }
  const MAX_PARSER_DEPTH = 50;
  const MAX_EXPRESSION_LENGTH = 21e3;
  var ErrorType;
  (function(ErrorType) {
   ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
   ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
   ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
   ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
   ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
   ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
   ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
   ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
   ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
   ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
  })(ErrorType || (ErrorType = {}));
  class ExpressionError extends Error {
   constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
   }
  }
  function errorDescription(typ) {
   switch (typ) {
   case ErrorType.ErrorUnexpectedEndOfExpression:
    return "Unexpected end of expression";

   case ErrorType.ErrorUnexpectedSymbol:
    return "Unexpected symbol";

   case ErrorType.ErrorUnrecognizedNamedValue:
    return "Unrecognized named-value";

   case ErrorType.ErrorExceededMaxDepth:
    return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;

   case ErrorType.ErrorExceededMaxLength:
    return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;

   case ErrorType.ErrorTooFewParameters:
    return "Too few parameters supplied";

   case ErrorType.ErrorTooManyParameters:
    return "Too many parameters supplied";

   case ErrorType.ErrorEvenParameters:
    return "Even number of parameters supplied, requires an odd number of parameters";

   case ErrorType.ErrorUnrecognizedContext:
    return "Unrecognized named-value";

   case ErrorType.ErrorUnrecognizedFunction:
    return "Unrecognized function";

   default:
    return "Unknown error";
   }
  }
  class ExpressionEvaluationError extends Error {}
  const caseFunc = {
   name: "case",
   description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
   minArgs: 3,
   maxArgs: Number.MAX_SAFE_INTEGER,
   call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
     const predicate = args[i];
     if (predicate.kind !== expressiondata_Kind.Boolean) {
      throw new Error("case predicate must evaluate to a boolean value");
     }
     if (predicate.value) {
      return args[i + 1];
     }
    }
    return args[args.length - 1];
   }
  };
  function falsy(d) {
   switch (d.kind) {
   case expressiondata_Kind.Null:
    return true;

   case expressiondata_Kind.Boolean:
    return !d.value;

   case expressiondata_Kind.Number:
    {
     const dv = d.value;
     return dv === 0 || isNaN(dv);
    }

   case expressiondata_Kind.String:
    return d.value.length === 0;
   }
   return false;
  }
  function truthy(d) {
   return !falsy(d);
  }
  function coerceTypes(li, ri) {
   let lv = li;
   let rv = ri;
   if (li.kind === ri.kind) {
    return [ lv, rv ];
   }
   switch (li.kind) {
   case expressiondata_Kind.Number:
    if (ri.kind === expressiondata_Kind.String) {
     rv = new NumberData(ri.number());
     return [ lv, rv ];
    }
    break;

   case expressiondata_Kind.String:
    if (ri.kind === expressiondata_Kind.Number) {
     lv = new NumberData(li.number());
     return [ lv, rv ];
    }
    break;

   case expressiondata_Kind.Null:
   case expressiondata_Kind.Boolean:
    lv = new NumberData(li.number());
    return coerceTypes(lv, rv);
   }
   switch (ri.kind) {
   case expressiondata_Kind.Null:
   case expressiondata_Kind.Boolean:
    rv = new NumberData(ri.number());
    return coerceTypes(lv, rv);
   }
   return [ lv, rv ];
  }
  function equals(lhs, rhs) {
   const [lv, rv] = coerceTypes(lhs, rhs);
   if (lv.kind != rv.kind) {
    return false;
   }
   switch (lv.kind) {
   case expressiondata_Kind.Null:
    return true;

   case expressiondata_Kind.Number:
    {
     const ld = lv.value;
     const rd = rv.value;
     if (isNaN(ld) || isNaN(rd)) {
      return false;
     }
     return ld == rd;
    }

   case expressiondata_Kind.String:
    {
     const ls = lv.value;
     const rs = rv.value;
     return toUpperSpecial(ls) === toUpperSpecial(rs);
    }

   case expressiondata_Kind.Boolean:
    {
     const lb = lv.value;
     const rb = rv.value;
     return lb == rb;
    }

   case expressiondata_Kind.Dictionary:
   case expressiondata_Kind.Array:
    return lv === rv;
   }
   return false;
  }
  function greaterThan(lhs, rhs) {
   const [lv, rv] = coerceTypes(lhs, rhs);
   if (lv.kind != rv.kind) {
    return false;
   }
   switch (lv.kind) {
   case expressiondata_Kind.Number:
    {
     const lf = lv.value;
     const rf = rv.value;
     if (isNaN(lf) || isNaN(rf)) {
      return false;
     }
     return lf > rf;
    }

   case expressiondata_Kind.String:
    {
     let ls = lv.value;
     let rs = rv.value;
     ls = toUpperSpecial(ls);
     rs = toUpperSpecial(rs);
     return ls > rs;
    }

   case expressiondata_Kind.Boolean:
    {
     const lb = lv.value;
     const rb = rv.value;
     return lb && !rb;
    }
   }
   return false;
  }
  function lessThan(lhs, rhs) {
   const [lv, rv] = coerceTypes(lhs, rhs);
   if (lv.kind != rv.kind) {
    return false;
   }
   switch (lv.kind) {
   case expressiondata_Kind.Number:
    {
     const lf = lv.value;
     const rf = rv.value;
     if (isNaN(lf) || isNaN(rf)) {
      return false;
     }
     return lf < rf;
    }

   case expressiondata_Kind.String:
    {
     let ls = lv.value;
     let rs = rv.value;
     ls = toUpperSpecial(ls);
     rs = toUpperSpecial(rs);
     return ls < rs;
    }

   case expressiondata_Kind.Boolean:
    {
     const lb = lv.value;
     const rb = rv.value;
     return !lb && rb;
    }
   }
   return false;
  }
  function toUpperSpecial(s) {
   const sb = [];
   let i = 0;
   const len = s.length;
   let found = s.indexOf("ı");
   while (i < len) {
    if (i < found) {
     sb.push(s.substring(i, found).toUpperCase());
     i = found;
    } else if (i == found) {
     sb.push(s.substring(i, i + 1));
     i += 1;
     found = s.indexOf("ı", i);
    } else {
     sb.push(s.substring(i).toUpperCase());
     break;
    }
   }
   return sb.join("");
  }
  const contains = {
   name: "contains",
   description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
   minArgs: 2,
   maxArgs: 2,
   call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
     const ls = left.coerceString();
     if (right.primitive) {
      const rs = right.coerceString();
      return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
     }
    } else if (left.kind === expressiondata_Kind.Array) {
     const la = left;
     if (la.values().length === 0) {
      return new BooleanData(false);
     }
     for (const v of la.values()) {
      if (equals(right, v)) {
       return new BooleanData(true);
      }
     }
    }
    return new BooleanData(false);
   }
  };
  const endswith = {
   name: "endsWith",
   description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
   minArgs: 2,
   maxArgs: 2,
   call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
     return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
     return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
   }
  };
  const format = {
   name: "format",
   description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
   minArgs: 1,
   maxArgs: 255,
   call: (...args) => {
    const fs = args[0].coerceString();
    const result = [];
    let index = 0;
    while (index < fs.length) {
     const lbrace = fs.indexOf("{", index);
     const rbrace = fs.indexOf("}", index);
     if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
      if (safeCharAt(fs, lbrace + 1) === "{") {
       result.push(fs.substr(index, lbrace - index + 1));
       index = lbrace + 2;
       continue;
      }
      if (rbrace > lbrace + 1) {
       const argIndex = readArgIndex(fs, lbrace + 1);
       if (argIndex.success) {
        if (1 + argIndex.result > args.length - 1) {
         throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
        }
        if (lbrace > index) {
         result.push(fs.substr(index, lbrace - index));
        }
        result.push(`${args[1 + argIndex.result].coerceString()}`);
        index = rbrace + 1;
        continue;
       }
      }
      throw new Error(`The following format string is invalid: ${fs}`);
     } else if (rbrace >= 0) {
      if (safeCharAt(fs, rbrace + 1) === "}") {
       result.push(fs.substr(index, rbrace - index + 1));
       index = rbrace + 2;
      } else {
       throw new Error(`The following format string is invalid: ${fs}`);
      }
     } else {
      result.push(fs.substr(index));
      break;
     }
    }
    return new StringData(result.join(""));
   }
  };
  function safeCharAt(string, index) {
   if (string.length > index) {
    return string[index];
   }
   return "\0";
  }
  function readArgIndex(string, startIndex) {
   let length = 0;
   for (;;) {
    const nextChar = safeCharAt(string, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
     length++;
    } else {
     break;
    }
   }
   if (length < 1) {
    return {
     success: false
    };
   }
   const endIndex = startIndex + length - 1;
   const result = parseInt(string.substr(startIndex, length));
   return {
    success: !isNaN(result),
    result,
    endIndex
   };
  }
  const fromjson = {
   name: "fromJson",
   description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
   minArgs: 1,
   maxArgs: 1,
   call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
     throw new Error("empty input");
    }
    try {
     return JSON.parse(is, reviver);
    } catch (e) {
     throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", {
      cause: e
     });
    }
   }
  };
  const join = {
   name: "join",
   description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
   minArgs: 1,
   maxArgs: 2,
   call: (...args) => {
    if (args[0].primitive) {
     return new StringData(args[0].coerceString());
    }
    if (args[0].kind === expressiondata_Kind.Array) {
     let separator = ",";
     if (args.length > 1 && args[1].primitive) {
      separator = args[1].coerceString();
     }
     return new StringData(args[0].values().map(item => item.coerceString()).join(separator));
    }
    return new StringData("");
   }
  };
  const startswith = {
   name: "startsWith",
   description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
   minArgs: 2,
   maxArgs: 2,
   call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
     return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
     return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
   }
  };
  const tojson = {
   name: "toJson",
   description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
   minArgs: 1,
   maxArgs: 1,
   call: (...args) => new StringData(JSON.stringify(args[0], replacer, "  "))
  };
  const funcs_wellKnownFunctions = {
   case: caseFunc,
   contains,
   endswith,
   format,
   fromjson,
   join,
   startswith,
   tojson
  };
  function validateFunction(context, identifier, argCount) {
   const name = identifier.lexeme.toLowerCase();
   let f;
   f = funcs_wellKnownFunctions[name];
   if (!f) {
    f = context.extensionFunctions.get(name);
    if (!f) {
     if (!context.allowUnknownKeywords) {
      throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
     }
     return;
    }
   }
   if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
   }
   if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
   }
   if (name === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
   }
  }
  class idxHelper {
   constructor(star, idx) {
    this.star = star;
    if (!idx) {
     return;
    }
    if (!star) {
     if (idx.primitive) {
      this.str = idx.coerceString();
     }
     let f = idx.number();
     if (!isNaN(f) && isFinite(f) && f >= 0) {
      f = Math.floor(f);
      this.int = f;
     }
    }
   }
  }
  class evaluator_Evaluator {
   constructor(n, context, functions) {
    this.n = n;
    this.context = context;
    this.functions = functions;
   }
   evaluate() {
    return this.eval(this.n);
   }
   eval(n) {
    return n.accept(this);
   }
   visitLiteral(literal) {
    return literal.literal;
   }
   visitUnary(unary) {
    const r = this.eval(unary.expr);
    if (unary.operator.type === lexer_TokenType.BANG) {
     return new BooleanData(falsy(r));
    }
    throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
   }
   visitBinary(binary) {
    const left = this.eval(binary.left);
    const right = this.eval(binary.right);
    switch (binary.operator.type) {
    case lexer_TokenType.EQUAL_EQUAL:
     return new BooleanData(equals(left, right));

    case lexer_TokenType.BANG_EQUAL:
     return new BooleanData(!equals(left, right));

    case lexer_TokenType.GREATER:
     return new BooleanData(greaterThan(left, right));

    case lexer_TokenType.GREATER_EQUAL:
     return new BooleanData(equals(left, right) || greaterThan(left, right));

    case lexer_TokenType.LESS:
     return new BooleanData(lessThan(left, right));

    case lexer_TokenType.LESS_EQUAL:
     return new BooleanData(equals(left, right) || lessThan(left, right));
    }
    throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
   }
   visitLogical(logical) {
    let result;
    for (const arg of logical.args) {
     result = this.eval(arg);
     if (logical.operator.type === lexer_TokenType.AND && falsy(result) || logical.operator.type === lexer_TokenType.OR && truthy(result)) {
      break;
     }
    }
    return result;
   }
   visitGrouping(grouping) {
    return this.eval(grouping.group);
   }
   visitContextAccess(contextAccess) {
    const r = this.context.get(contextAccess.name.lexeme);
    return r;
   }
   visitIndexAccess(ia) {
    let idx;
    if (ia.index instanceof Star) {
     idx = new idxHelper(true, undefined);
    } else {
     let idxResult;
     try {
      idxResult = this.eval(ia.index);
     } catch (e) {
      throw new Error(`could not evaluate index for index access: ${e.message}`, {
       cause: e
      });
     }
     idx = new idxHelper(false, idxResult);
    }
    const objResult = this.eval(ia.expr);
    let result;
    switch (objResult.kind) {
    case expressiondata_Kind.Array:
     {
      const tobjResult = objResult;
      if (tobjResult instanceof FilteredArray) {
       result = filteredArrayAccess(tobjResult, idx);
      } else {
       result = arrayAccess(tobjResult, idx);
      }
      break;
     }

    case expressiondata_Kind.Dictionary:
     {
      const tobjResult = objResult;
      result = objectAccess(tobjResult, idx);
      break;
     }

    default:
     if (idx.star) {
      result = new FilteredArray;
     } else {
      result = new Null;
     }
    }
    return result;
   }
   visitFunctionCall(functionCall) {
    const args = functionCall.args.map(arg => this.eval(arg));
    const functionName = functionCall.functionName.lexeme.toLowerCase();
    const f = this.functions?.get(functionName) || funcs_wellKnownFunctions[functionName];
    return f.call(...args);
   }
  }
  function filteredArrayAccess(fa, idx) {
   const result = new FilteredArray;
   for (const item of fa.values()) {
    switch (item.kind) {
    case expressiondata_Kind.Dictionary:
     {
      const ti = item;
      if (idx.star) {
       for (const v of ti.values()) {
        result.add(v);
       }
      } else if (idx.str !== undefined) {
       const v = ti.get(idx.str);
       if (v !== undefined) {
        result.add(v);
       }
      }
      break;
     }

    case expressiondata_Kind.Array:
     {
      const ti = item;
      if (idx.star) {
       for (const v of ti.values()) {
        result.add(v);
       }
      } else if (idx.int !== undefined && idx.int < ti.values().length) {
       result.add(ti.get(idx.int));
      }
      break;
     }
    }
   }
   return result;
  }
  function arrayAccess(a, idx) {
   if (idx.star) {
    const fa = new FilteredArray;
    for (const item of a.values()) {
     fa.add(item);
    }
    return fa;
   }
   if (idx.int !== undefined && idx.int < a.values().length) {
    return a.get(idx.int);
   }
   return new Null;
  }
  function objectAccess(obj, idx) {
   if (idx.star) {
    const fa = new FilteredArray(...obj.values());
    return fa;
   }
   if (idx.str !== undefined) {
    const r = obj.get(idx.str);
    if (r !== undefined) {
     return r;
    }
   }
   return new Null;
  }
  class parser_Parser {
   constructor(tokens, extensionContexts, extensionFunctions) {
    this.tokens = tokens;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = new Map;
    this.extFuncs = new Map;
    for (const contextName of extensionContexts) {
     this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const {name, func} of extensionFunctions.map(x => ({
     name: x.name,
     func: x
    }))) {
     this.extFuncs.set(name.toLowerCase(), func);
    }
    this.context = {
     allowUnknownKeywords: false,
     extensionContexts: this.extContexts,
     extensionFunctions: this.extFuncs
    };
   }
   parse() {
    let result;
    if (this.atEnd()) {
     return result;
    }
    result = this.expression();
    if (!this.atEnd()) {
     throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result;
   }
   expression() {
    this.incrDepth();
    try {
     return this.logicalOr();
    } finally {
     this.decrDepth();
    }
   }
   logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(lexer_TokenType.OR)) {
     this.incrDepth();
     try {
      const logical = new Logical(this.peek(), [ expr ]);
      expr = logical;
      while (this.match(lexer_TokenType.OR)) {
       const right = this.logicalAnd();
       logical.args.push(right);
      }
     } finally {
      this.decrDepth();
     }
    }
    return expr;
   }
   logicalAnd() {
    let expr = this.equality();
    if (this.check(lexer_TokenType.AND)) {
     this.incrDepth();
     try {
      const logical = new Logical(this.peek(), [ expr ]);
      expr = logical;
      while (this.match(lexer_TokenType.AND)) {
       const right = this.equality();
       logical.args.push(right);
      }
     } finally {
      this.decrDepth();
     }
    }
    return expr;
   }
   equality() {
    let expr = this.comparison();
    while (this.match(lexer_TokenType.BANG_EQUAL, lexer_TokenType.EQUAL_EQUAL)) {
     const operator = this.previous();
     const right = this.comparison();
     expr = new Binary(expr, operator, right);
    }
    return expr;
   }
   comparison() {
    let expr = this.unary();
    while (this.match(lexer_TokenType.GREATER, lexer_TokenType.GREATER_EQUAL, lexer_TokenType.LESS, lexer_TokenType.LESS_EQUAL)) {
     const operator = this.previous();
     const right = this.unary();
     expr = new Binary(expr, operator, right);
    }
    return expr;
   }
   unary() {
    if (this.match(lexer_TokenType.BANG)) {
     this.incrDepth();
     const operator = this.previous();
     const unary = this.unary();
     try {
      return new Unary(operator, unary);
     } finally {
      this.decrDepth();
     }
    }
    return this.index();
   }
   index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
     let cont = true;
     while (cont) {
      switch (true) {
      case this.match(lexer_TokenType.LEFT_BRACKET):
       {
        let indexExpr;
        if (this.match(lexer_TokenType.STAR)) {
         indexExpr = new Star;
        } else {
         indexExpr = this.expression();
        }
        this.consume(lexer_TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
        this.incrDepth();
        depthIncreased++;
        expr = new IndexAccess(expr, indexExpr);
        break;
       }

      case this.match(lexer_TokenType.DOT):
       this.incrDepth();
       depthIncreased++;
       if (this.match(lexer_TokenType.IDENTIFIER)) {
        const property = this.previous();
        expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
       } else if (this.match(lexer_TokenType.STAR)) {
        expr = new IndexAccess(expr, new Star);
       } else {
        throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
       }
       break;

      default:
       cont = false;
      }
     }
    }
    for (let i = 0; i < depthIncreased; i++) {
     this.decrDepth();
    }
    return expr;
   }
   call() {
    if (!this.check(lexer_TokenType.IDENTIFIER)) {
     return this.primary();
    }
    const identifier = this.next();
    if (!this.match(lexer_TokenType.LEFT_PAREN)) {
     if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
      throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
     }
     return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(lexer_TokenType.RIGHT_PAREN)) {
     const aexp = this.expression();
     args.push(aexp);
     if (!this.check(lexer_TokenType.RIGHT_PAREN)) {
      this.consume(lexer_TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
     }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
   }
   primary() {
    switch (true) {
    case this.match(lexer_TokenType.FALSE):
     return new Literal(new BooleanData(false), this.previous());

    case this.match(lexer_TokenType.TRUE):
     return new Literal(new BooleanData(true), this.previous());

    case this.match(lexer_TokenType.NULL):
     return new Literal(new Null, this.previous());

    case this.match(lexer_TokenType.NUMBER):
     return new Literal(new NumberData(this.previous().value), this.previous());

    case this.match(lexer_TokenType.STRING):
     return new Literal(new StringData(this.previous().value), this.previous());

    case this.match(lexer_TokenType.LEFT_PAREN):
     {
      const expr = this.expression();
      if (this.atEnd()) {
       throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
      }
      this.consume(lexer_TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
      return new Grouping(expr);
     }

    case this.atEnd():
     throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
   }
   match(...tokenTypes) {
    for (const tokenType of tokenTypes) {
     if (this.check(tokenType)) {
      this.next();
      return true;
     }
    }
    return false;
   }
   check(tokenType) {
    if (this.atEnd()) {
     return false;
    }
    return this.peek().type == tokenType;
   }
   atEnd() {
    return this.peek().type == lexer_TokenType.EOF;
   }
   next() {
    if (!this.atEnd()) {
     this.offset++;
    }
    return this.previous();
   }
   peek() {
    return this.tokens[this.offset];
   }
   previous() {
    return this.tokens[this.offset - 1];
   }
   consume(tokenType, errorType) {
    if (this.check(tokenType)) {
     this.next();
     return;
    }
    throw this.buildError(errorType, this.peek());
   }
   incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
     throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
   }
   decrDepth() {
    this.depth--;
   }
   buildError(errType, token) {
    return new ExpressionError(errType, token);
   }
  }
  function complete(input, context, extensionFunctions, functions, featureFlags) {
   const lexer = new Lexer(input);
   const lexResult = lexer.lex();
   const tokenInputVector = trimTokenVector(lexResult.tokens);
   let tokenIdx = tokenInputVector.length - 2;
   if (tokenIdx >= 0) {
    switch (tokenInputVector[tokenIdx].type) {
    case TokenType.IDENTIFIER:
     tokenIdx--;
     break;

    case TokenType.STRING:
     return [];
    }
   }
   if (tokenIdx < 0) {
    const result = contextKeys(context);
    result.push(...functionItems(extensionFunctions, featureFlags));
    return result;
   }
   const pathTokenVector = tokenInputVector.slice(0, tokenIdx);
   pathTokenVector.push(tokenInputVector[tokenInputVector.length - 1]);
   const p = new Parser(pathTokenVector, context.pairs().map(x => x.key), extensionFunctions);
   const expr = p.parse();
   const ev = new Evaluator(expr, context, functions);
   const result = ev.evaluate();
   return contextKeys(result);
  }
  function functionItems(extensionFunctions, featureFlags) {
   const result = [];
   const flags = featureFlags ?? new FeatureFlags;
   for (const fdef of [ ...Object.values(wellKnownFunctions), ...extensionFunctions ]) {
    if (fdef.name === "case" && !flags.isEnabled("allowCaseFunction")) {
     continue;
    }
    result.push({
     label: fdef.name,
     description: fdef.description,
     function: true
    });
   }
   result.sort((a, b) => a.label.localeCompare(b.label));
   return result;
  }
  function contextKeys(context) {
   if (isDictionary(context)) {
    return context.pairs().map(x => completionItemFromContext(x)).sort((a, b) => a.label.localeCompare(b.label));
   }
   return [];
  }
  function completionItemFromContext(pair) {
   const context = pair.key.toString();
   const parenIndex = context.indexOf("(");
   const isFunc = parenIndex >= 0 && context.indexOf(")") >= 0;
   return {
    label: isFunc ? context.substring(0, parenIndex) : context,
    description: pair.description,
    function: isFunc
   };
  }
  function trimTokenVector(tokenVector) {
   let tokenIdx = tokenVector.length;
   let openParen = 0;
   while (tokenIdx > 0) {
    const token = tokenVector[tokenIdx - 1];
    switch (token.type) {
    case TokenType.LEFT_PAREN:
     if (openParen == 0) {
      break;
     }
     openParen--;
     tokenIdx--;
     continue;

    case TokenType.RIGHT_PAREN:
     openParen++;
     tokenIdx--;
     continue;

    case TokenType.IDENTIFIER:
    case TokenType.DOT:
    case TokenType.EOF:
    case TokenType.LEFT_BRACKET:
    case TokenType.RIGHT_BRACKET:
    case TokenType.STRING:
     tokenIdx--;
     continue;
    }
    break;
   }
   return tokenVector.slice(tokenIdx);
  }
  function isDescriptionDictionary(x) {
   return x.kind === Kind.Dictionary && x instanceof DescriptionDictionary;
  }
  class DescriptionDictionary extends Dictionary {
   constructor(...pairs) {
    super();
    this.descriptions = new Map;
    this.complete = true;
    for (const p of pairs) {
     this.add(p.key, p.value, p.description);
    }
   }
   add(key, value, description) {
    if (this.get(key) !== undefined) {
     return;
    }
    super.add(key, value);
    if (description) {
     this.descriptions.set(key, description);
    }
   }
   pairs() {
    const pairs = super.pairs();
    return pairs.map(p => ({
     ...p,
     description: this.descriptions.get(p.key)
    }));
   }
   getDescription(key) {
    return this.descriptions.get(key);
   }
  }
  const statusFunctions = [ "success", "failure", "always", "cancelled" ];
  function evaluate(expression, scope) {
   return JSON.parse(JSON.stringify(evaluateData(expression, scope), replacer));
  }
  function fill(template, scope) {
   const parts = split(template);
   const [only] = parts;
   if (parts.length === 1 && only?.kind === "expression") return evaluate(only.text, scope);
   return parts.map(part => part.kind === "text" ? part.text : evaluateData(part.text, scope).coerceString()).join("");
  }
  function fillText(template, scope) {
   if (typeof template !== "string") return toData(template ?? null).coerceString();
   return split(template).map(part => part.kind === "text" ? part.text : evaluateData(part.text, scope).coerceString()).join("");
  }
  function fillAll(value, scope) {
   if (typeof value === "string") return fill(value, scope);
   if (Array.isArray(value)) return value.map(item => fillAll(item, scope));
   if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, fillAll(item, scope) ]));
   }
   return value;
  }
  function holds(condition, scope) {
   if (condition === undefined || condition === null || condition === "") return scope.status === "success";
   const text = String(condition).trim();
   const parts = split(text);
   const [only] = parts;
   const expression = parts.length === 1 && only?.kind === "expression" ? only.text : text;
   const asksStatus = new lexer_Lexer(expression).lex().tokens.some((token, i, all) => statusFunctions.includes(token.lexeme) && all[i + 1]?.lexeme === "(");
   if (!asksStatus && scope.status !== "success") return false;
   return truthy(evaluateData(expression, scope));
  }
  function split(template) {
   const parts = [];
   let rest = template;
   for (;;) {
    const start = rest.indexOf("${{");
    if (start < 0) break;
    const end = endOfExpression(rest, start + 3);
    if (end < 0) throw new Error(`no }} in ${template}`);
    if (start > 0) parts.push({
     kind: "text",
     text: rest.slice(0, start)
    });
    parts.push({
     kind: "expression",
     text: rest.slice(start + 3, end).trim()
    });
    rest = rest.slice(end + 2);
   }
   if (rest !== "") parts.push({
    kind: "text",
    text: rest
   });
   return parts;
  }
  function endOfExpression(text, from) {
   let quoted = false;
   for (let i = from; i < text.length; i++) {
    if (text[i] === "'") quoted = !quoted;
    if (!quoted && text.startsWith("}}", i)) return i;
   }
   return -1;
  }
  function evaluateData(expression, {contexts, status = "success"}) {
   const functions = new Map(statusFunctions.map(name => [ name, {
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new BooleanData(name === "always" || name === status)
   } ]));
   const tokens = new lexer_Lexer(expression).lex().tokens;
   const tree = new parser_Parser(tokens, Object.keys(contexts), [ ...functions.values() ]).parse();
   return new evaluator_Evaluator(tree, toData(contexts), functions).evaluate();
  }
  function toData(value) {
   return JSON.parse(JSON.stringify(value), reviver);
  }
  var dist = __nccwpck_require__(8815);
  function readManifest(folder) {
   const given = (0, dist.qg)((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, "action.yml"), "utf8"));
   const using = given.runs?.using;
   if (using !== "node24" && using !== "composite") throw new Error(`${folder}: runs.using is ${using}`);
   for (const [name, output] of Object.entries(given.outputs ?? {})) {
    const strange = Object.keys(output ?? {}).filter(key => key !== "description" && key !== "value");
    if (strange.length > 0) throw new Error(`${folder}: outputs.${name}: Unexpected value ${strange}`);
   }
   return {
    ...given,
    inputs: given.inputs ?? {},
    outputs: given.outputs ?? {}
   };
  }
  function readPairs(text) {
   const pairs = new Map;
   const lines = text.split("\n");
   if (lines.at(-1) === "") lines.pop();
   for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
     if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
     pairs.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
     const [name, word] = [ line.slice(0, heredoc), line.slice(heredoc + 2) ];
     if (name === "" || word === "") {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
     }
     const end = lines.indexOf(word, i + 1);
     if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${word}'`);
     pairs.set(name, lines.slice(i + 1, end).join("\n"));
     i = end;
    } else throw new Error(`Invalid format '${line}'`);
   }
   return pairs;
  }
  const knownCommands = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
  function parseCommand(line, commands) {
   return parseColons(line, commands) ?? parseBrackets(line, commands);
  }
  const leading = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
  function parseColons(line, commands) {
   const message = line.replace(leading, "");
   if (!message.startsWith("::")) return undefined;
   const end = message.indexOf("::", 2);
   if (end < 0) return undefined;
   return parseInfo(message.slice(2, end), message.slice(end + 2), commands, {
    separator: ",",
    trim: text => text.trim(),
    property: text => decode(text, {
     "%0D": "\r",
     "%0A": "\n",
     "%3A": ":",
     "%2C": ",",
     "%25": "%"
    }),
    data: text => decode(text, {
     "%0D": "\r",
     "%0A": "\n",
     "%25": "%"
    })
   });
  }
  function parseBrackets(line, commands) {
   const start = line.indexOf("##[");
   const end = start < 0 ? -1 : line.indexOf("]", start);
   if (end < 0) return undefined;
   const read = text => decode(text, {
    "%3B": ";",
    "%0D": "\r",
    "%0A": "\n",
    "%5D": "]",
    "%25": "%"
   });
   return parseInfo(line.slice(start + 3, end), line.slice(end + 1), commands, {
    separator: ";",
    trim: text => text,
    property: read,
    data: read
   });
  }
  function parseInfo(info, data, commands, form) {
   const space = info.indexOf(" ");
   const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
   if (!commands.has(name)) return undefined;
   const properties = {};
   if (space > 0) {
    for (const pair of form.trim(info.slice(space + 1)).split(form.separator)) {
     const equals = pair.indexOf("=");
     if (equals < 1 || equals === pair.length - 1) continue;
     properties[pair.slice(0, equals).toLowerCase()] = form.property(pair.slice(equals + 1));
    }
   }
   return {
    name,
    properties,
    data: form.data(data)
   };
  }
  function decode(text, tokens) {
   return Object.entries(tokens).reduce((done, [escaped, token]) => done.replaceAll(escaped, token), text);
  }
  const most = {
   annotations: 10,
   characters: 4096
  };
  function makeStepLog(masked = []) {
   const commands = new Set(knownCommands);
   let resume;
   const log = {
    outputs: new Map,
    state: new Map,
    masks: [ ...masked ],
    annotations: [],
    lines: [],
    failed: false,
    take(text) {
     for (const line of text.split(/\r\n|\n|\r/)) takeLine(line);
    }
   };
   return log;
   function takeLine(line) {
    const command = parseCommand(line, commands);
    if (command === undefined) {
     log.lines.push(mask(line, log.masks));
    } else if (resume !== undefined) {
     if (command.name !== resume) log.lines.push(mask(line, log.masks)); else {
      commands.delete(resume);
      resume = undefined;
     }
    } else if (command.name === "stop-commands") {
     resume = command.data.toLowerCase();
     commands.add(resume);
    } else obey(command);
   }
   function obey({name, properties, data}) {
    if (name === "error" || name === "warning" || name === "notice") {
     annotate(name, properties, data);
    } else if (name === "set-output" || name === "save-state") {
     const target = name === "set-output" ? log.outputs : log.state;
     if (properties.name) target.set(properties.name, data); else log.failed = true;
    } else if (name === "add-mask") {
     const secrets = [ data, ...data.split(/\r\n|\n|\r/) ].filter(value => value.trim() !== "");
     log.masks.push(...new Set(secrets));
    } else if (name === "set-env" || name === "add-path") {
     log.failed = true;
    } else if (name === "group") log.lines.push(`▼ ${mask(data, log.masks)}`);
   }
   function annotate(level, given, data) {
    if (log.annotations.filter(one => one.level === level).length >= most.annotations) return;
    log.annotations.push({
     level,
     message: mask(data, log.masks).slice(0, most.characters),
     ...given.title === undefined ? {} : {
      title: mask(given.title, log.masks)
     },
     ...given.file === undefined ? {} : {
      file: given.file
     },
     ...given.line === undefined ? {} : {
      line: Number(given.line)
     },
     ...given.col === undefined ? {} : {
      column: Number(given.col)
     }
    });
    log.lines.push(`${level}: ${mask(data, log.masks)}`);
   }
  }
  function mask(text, secrets) {
   return [ ...secrets ].sort((a, b) => b.length - a.length).reduce((done, secret) => done.replaceAll(secret, "***"), text);
  }
  const files = [ "OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY" ];
  const summaryLimit = 1024 * 1024;
  async function runProcess(child) {
   const folder = (0, external_node_path_.join)(child.temporary, "_runner_file_commands");
   (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true
   });
   const suffix = (0, external_node_crypto_namespaceObject.randomUUID)();
   const paths = Object.fromEntries(files.map(name => [ name, (0, external_node_path_.join)(folder, `${name.toLowerCase()}_${suffix}`) ]));
   for (const path of Object.values(paths)) (0, external_node_fs_.writeFileSync)(path, "");
   const text = name => (0, external_node_fs_.readFileSync)(paths[name] ?? "", "utf8");
   const {start = startProcess} = child;
   const {exit, raw} = await start({
    ...child,
    environment: {
     ...child.environment,
     ...Object.fromEntries(files.map(name => [ `GITHUB_${name}`, paths[name] ?? "" ]))
    }
   });
   const log = makeStepLog(child.masks);
   log.take(raw);
   const pairs = name => {
    try {
     return readPairs(text(name));
    } catch (fault) {
     log.failed = true;
     log.annotations.push({
      level: "error",
      message: `Unable to process file command: ${String(fault)}`
     });
     return new Map;
    }
   };
   for (const [name, value] of pairs("OUTPUT")) log.outputs.set(name, value);
   const env = Object.fromEntries(pairs("ENV"));
   if ("NODE_OPTIONS" in env) log.failed = true;
   return {
    conclusion: exit === 0 && !log.failed ? "success" : "failure",
    exit,
    outputs: Object.fromEntries(log.outputs),
    summary: summaryOf(text("STEP_SUMMARY"), log),
    annotations: log.annotations,
    masks: log.masks,
    log: log.lines.join("\n").trim(),
    raw,
    exports: {
     env,
     path: text("PATH").split("\n").filter(Boolean)
    }
   };
  }
  function summaryOf(text, log) {
   if (Buffer.byteLength(text) <= summaryLimit) return mask(text, log.masks);
   log.annotations.push({
    level: "error",
    message: "$GITHUB_STEP_SUMMARY upload aborted: more than 1024k"
   });
   return "";
  }
  function startProcess(child) {
   return new Promise((resolve, reject) => {
    const started = (0, external_node_child_process_namespaceObject.spawn)(child.command, child.argv, {
     cwd: child.directory,
     env: child.environment
    });
    child.killed?.addEventListener("abort", () => started.kill("SIGKILL"));
    let raw = "";
    const print = text => {
     raw += text;
    };
    const ends = [ wholeLines(started.stdout, print), wholeLines(started.stderr, print) ];
    started.stdin.end();
    started.on("error", reject);
    started.on("close", code => {
     for (const end of ends) end();
     resolve({
      exit: code ?? 1,
      raw
     });
    });
   });
  }
  function wholeLines(stream, print) {
   let rest = "";
   stream.setEncoding("utf8").on("data", chunk => {
    const text = rest + chunk;
    const end = text.lastIndexOf("\n") + 1;
    print(text.slice(0, end));
    rest = text.slice(end);
   });
   return () => print(rest);
  }
  async function runAction(folder, use = {}) {
   const manifest = readManifest(folder);
   if (manifest.runs.using !== "node24") throw new Error(`${folder} is a composite action: put it in a workflow`);
   const run = makeRun(use.run);
   const places = makePlaces(run, use);
   const contexts = {
    github: githubContext(run, places),
    runner: runnerContext(places),
    strategy: {},
    matrix: {},
    job: {},
    ...use.contexts
   };
   return runProcess({
    command: use.node ?? process.execPath,
    argv: [ (0, external_node_path_.resolve)(folder, manifest.runs.main) ],
    directory: places.workspace,
    environment: {
     ...runVariables(run, places),
     ...use.env,
     ...inputVariables(manifest, use.inputs ?? {}, {
      contexts
     })
    },
    temporary: places.temporary,
    masks: [ ...use.masks ?? [], ...run.token === "" ? [] : [ run.token ] ],
    killed: use.killed,
    start: use.start
   });
  }
  function inputVariables(manifest, given, scope) {
   const defaults = Object.entries(manifest.inputs).map(([name, input]) => [ name.toLowerCase(), fillText(input?.default ?? "", scope) ]);
   const lower = Object.entries(given).map(([name, value]) => [ name.toLowerCase(), value ]);
   const values = Object.entries({
    ...Object.fromEntries(defaults),
    ...Object.fromEntries(lower)
   });
   return Object.fromEntries(values.map(([name, value]) => [ `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, String(value) ]));
  }
  function makePlaces(run, given) {
   const root = given.temporary ?? (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
   external_node_os_.tmpdir)(), "runner-"));
   const temporary = given.temporary ?? (0, external_node_path_.join)(root, "temp");
   const places = {
    workspace: given.workspace ?? (0, external_node_path_.join)(root, "work"),
    temporary,
    home: (0, external_node_path_.join)(temporary, "_home"),
    event: (0, external_node_path_.join)(temporary, "_github_workflow", "event.json")
   };
   for (const folder of [ places.workspace, places.home, (0, external_node_path_.join)(temporary, "_github_workflow") ]) {
    (0, external_node_fs_.mkdirSync)(folder, {
     recursive: true
    });
   }
   (0, external_node_fs_.writeFileSync)(places.event, JSON.stringify(run.event));
   return places;
  }
  const agent = new external_node_http_namespaceObject.Agent({
   keepAlive: true,
   maxSockets: Number.POSITIVE_INFINITY
  });
  let port;
  async function launch(program) {
   port ??= startServer();
   const asked = (0, external_node_http_namespaceObject.request)({
    agent,
    host: "127.0.0.1",
    port: await port,
    method: "POST",
    maxHeaderSize: 1 << 20,
    headers: {
     "x-program": Buffer.from(JSON.stringify(program)).toString("base64")
    }
   });
   const stdout = new Promise((resolve, reject) => asked.on("response", resolve).on("error", reject));
   return {
    stdin: asked,
    stdout
   };
  }
  async function runProgram(program, input = "") {
   const {stdin, stdout} = await launch(program);
   stdin.end(input);
   const answer = await stdout;
   const chunks = [];
   for await (const chunk of answer) chunks.push(chunk);
   const {"x-exit": exit, "x-stderr": stderr = ""} = answer.trailers;
   if (exit === "0") return Buffer.concat(chunks);
   throw new Error(`${program.command} ${program.args.join(" ")}: ${exit}: ${Buffer.from(stderr, "base64").toString()}`);
  }
  function startServer() {
   return new Promise((resolve, reject) => {
    const child = (0, external_node_child_process_namespaceObject.spawn)(process.execPath, [ "--eval", `(${runPrograms})()` ], {
     stdio: [ "ignore", "ignore", "inherit", "ipc" ]
    });
    child.once("error", reject);
    child.once("message", said => {
     resolve(said);
     child.unref();
     child.channel?.unref();
    });
   });
  }
  function runPrograms() {
   const {spawn} = process.getBuiltinModule("node:child_process");
   const {createServer} = process.getBuiltinModule("node:http");
   const server = createServer({
    maxHeaderSize: 1 << 20,
    requestTimeout: 0,
    keepAliveTimeout: 0
   }, (incoming, outgoing) => {
    const asked = Buffer.from(String(incoming.headers["x-program"]), "base64").toString();
    const {command, args, cwd, env} = JSON.parse(asked);
    const child = spawn(command, args, {
     cwd: cwd ?? ".",
     env
    });
    const errors = [];
    outgoing.writeHead(200, {
     trailer: "x-exit, x-stderr"
    });
    child.on("error", fault => errors.push(Buffer.from(fault.message)));
    child.stderr.on("data", chunk => errors.push(chunk));
    child.stdin.on("error", () => undefined);
    incoming.pipe(child.stdin);
    child.stdout.pipe(outgoing, {
     end: false
    });
    child.on("close", (code, signal) => {
     const stderr = Buffer.concat(errors).toString("base64");
     outgoing.addTrailers({
      "x-exit": String(code ?? signal),
      "x-stderr": stderr
     });
     outgoing.end();
    });
   });
   server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
   process.on("disconnect", () => process.exit());
  }
  const made = [];
  process.once("exit", () => {
   for (const folder of made) (0, external_node_fs_.rmSync)(folder, {
    recursive: true,
    force: true
   });
  });
  function makeFolder() {
   const folder = (0, external_node_fs_.realpathSync)((0, external_node_fs_.mkdtempSync)((0, 
   external_node_path_.join)((0, external_node_os_.tmpdir)(), "trunkline-")));
   made.push(folder);
   return folder;
  }
  function writeFiles(folder, files) {
   for (const [path, content] of Object.entries(files)) {
    const target = (0, external_node_path_.join)(folder, path);
    if (content === undefined) (0, external_node_fs_.rmSync)(target, {
     force: true
    }); else {
     (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(target), {
      recursive: true
     });
     (0, external_node_fs_.writeFileSync)(target, content);
    }
   }
  }
  function readFiles(folder) {
   const names = (0, external_node_fs_.readdirSync)(folder, {
    recursive: true,
    withFileTypes: true
   }).filter(entry => entry.isFile()).map(entry => (0, external_node_path_.join)(entry.parentPath, entry.name).slice(folder.length + 1)).filter(path => !path.startsWith(".git/"));
   return Object.fromEntries(names.sort().map(path => [ path, (0, external_node_fs_.readFileSync)((0, 
   external_node_path_.join)(folder, path), "utf8") ]));
  }
  const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  async function readObject(directory, oid) {
   return readLoose(directory, oid) ?? await readPacked(directory, oid);
  }
  function readLoose(directory, oid) {
   const file = (0, external_node_path_.join)(directory, "objects", oid.slice(0, 2), oid.slice(2));
   if (!(0, external_node_fs_.existsSync)(file)) return undefined;
   const bytes = (0, external_node_zlib_namespaceObject.inflateSync)((0, external_node_fs_.readFileSync)(file));
   const end = bytes.indexOf(0);
   const [kind = ""] = bytes.toString("latin1", 0, end).split(" ");
   return {
    kind,
    content: bytes.subarray(end + 1)
   };
  }
  async function readPacked(directory, oid) {
   const program = {
    command: "git",
    args: [ "cat-file", "--batch" ],
    cwd: directory,
    env: process.env
   };
   const stdout = await runProgram(program, `${oid}\n`);
   const end = stdout.indexOf(10);
   const [, kind = "", size] = stdout.toString("latin1", 0, end).split(" ");
   if (size === undefined) throw new Error(`${directory} has no ${oid}`);
   return {
    kind,
    content: stdout.subarray(end + 1, end + 1 + Number(size))
   };
  }
  function writeObject(directory, kind, bytes) {
   const object = Buffer.concat([ Buffer.from(`${kind} ${bytes.length}\0`), bytes ]);
   const oid = (0, external_node_crypto_namespaceObject.createHash)("sha1").update(object).digest("hex");
   const file = (0, external_node_path_.join)(directory, "objects", oid.slice(0, 2), oid.slice(2));
   if ((0, external_node_fs_.existsSync)(file)) return oid;
   (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(file), {
    recursive: true
   });
   const temporary = `${file}-${process.pid}-${Math.random()}`;
   (0, external_node_fs_.writeFileSync)(temporary, (0, external_node_zlib_namespaceObject.deflateSync)(object));
   (0, external_node_fs_.renameSync)(temporary, file);
   return oid;
  }
  async function readCommit(directory, oid) {
   const text = (await readObject(directory, oid)).content.toString();
   const end = text.indexOf("\n\n");
   const head = text.slice(0, end);
   return {
    tree: /^tree (\w+)/.exec(head)?.[1] ?? "",
    parents: [ ...head.matchAll(/^parent (\w+)/gm) ].map(([, parent = ""]) => parent),
    time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(head)?.[1]),
    message: text.slice(end + 2)
   };
  }
  async function readTree(directory, oid) {
   const {kind, content} = await readObject(directory, oid);
   if (kind === "commit") return readTree(directory, (await readCommit(directory, oid)).tree);
   const entries = new Map;
   if (kind !== "tree") return entries;
   for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = "", name = ""] = content.toString("utf8", at, end).split(/ (.*)/s);
    entries.set(name, {
     mode: mode.padStart(6, "0"),
     oid: content.toString("hex", end + 1, end + 21)
    });
    at = end + 21;
   }
   return entries;
  }
  async function entryAt(directory, oid, path) {
   const [name = "", rest] = path.split(/\/(.*)/s);
   const entry = (await readTree(directory, oid)).get(name);
   if (entry === undefined || !rest) return entry;
   return isTree(entry) ? entryAt(directory, entry.oid, rest) : undefined;
  }
  function isTree({mode}) {
   return mode === "040000";
  }
  async function writeTree(directory, base, files) {
   const entries = base === undefined ? new Map : await readTree(directory, base);
   const below = new Map;
   for (const [path, bytes] of files) {
    const [name = "", rest] = path.split(/\/(.*)/s);
    if (rest !== undefined) below.set(name, (below.get(name) ?? new Map).set(rest, bytes)); else if (bytes === null) entries.delete(name); else entries.set(name, {
     mode: "100644",
     oid: writeObject(directory, "blob", bytes)
    });
   }
   for (const [name, inside] of below) {
    const entry = entries.get(name);
    const oid = await writeTree(directory, entry && isTree(entry) ? entry.oid : undefined, inside);
    if (oid !== undefined) entries.set(name, {
     mode: "040000",
     oid
    }); else if (entry !== undefined && isTree(entry)) entries.delete(name);
   }
   return entries.size === 0 && base !== undefined ? undefined : writeTreeObject(directory, entries);
  }
  function writeTreeObject(directory, entries) {
   const sorted = [ ...entries ].map(([name, entry]) => [ Buffer.from(isTree(entry) ? `${name}/` : name), name, entry ]);
   sorted.sort(([one], [other]) => Buffer.compare(one, other));
   const parts = sorted.map(([, name, {mode, oid}]) => Buffer.concat([ Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(oid, "hex") ]));
   return writeObject(directory, "tree", Buffer.concat(parts));
  }
  function readRef(directory, ref) {
   if (!/^refs\/[\w./-]+$/.test(ref) || ref.includes("..")) return undefined;
   const file = (0, external_node_path_.join)(directory, ref);
   const text = (0, external_node_fs_.existsSync)(file) ? readText(file) : undefined;
   if (text !== undefined) return /^[0-9a-f]{40}$/m.exec(text)?.[0];
   return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(directory, "packed-refs")) ? undefined : null;
  }
  function readText(file) {
   try {
    return (0, external_node_fs_.readFileSync)(file, "utf8");
   } catch {
    return undefined;
   }
  }
  function moveRef(directory, ref, to, from) {
   const file = (0, external_node_path_.join)(directory, ref);
   (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(file), {
    recursive: true
   });
   (0, external_node_fs_.writeFileSync)(`${file}.lock`, `${to}\n`, {
    flag: "wx"
   });
   try {
    if ((readRef(directory, ref) ?? "0".repeat(40)) !== from) throw new Error(`${ref} is not at ${from}`);
    (0, external_node_fs_.renameSync)(`${file}.lock`, file);
   } catch (cause) {
    (0, external_node_fs_.rmSync)(`${file}.lock`, {
     force: true
    });
    throw cause;
   }
  }
  const special = [ "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply", "info/sparse-checkout" ];
  function commitWorktree(clone, objects, commit) {
   const git = (0, external_node_path_.join)(clone, ".git");
   const message = tidy(commit.message);
   if (message === "" || !isPlain(git)) return undefined;
   const head = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(git, "HEAD"), "utf8").trim();
   const branch = /^ref: (\S+)$/.exec(head)?.[1];
   const parent = branch === undefined ? head : readRef(git, branch);
   if (parent === undefined || parent !== null && !/^[0-9a-f]{40}$/.test(parent)) return undefined;
   const staged = [];
   const tree = stage(clone, "", objects, staged);
   if (tree === undefined) return undefined;
   const lines = [ `tree ${tree}`, ...parent === null ? [] : [ `parent ${parent}` ], `author ${commit.author}`, `committer ${commit.committer}` ];
   const oid = writeObject(objects, "commit", Buffer.from(`${lines.join("\n")}\n\n${message}`));
   writeIndex(git, staged);
   const ref = (0, external_node_path_.join)(git, branch ?? "HEAD");
   (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(ref), {
    recursive: true
   });
   (0, external_node_fs_.writeFileSync)(`${ref}.new`, `${oid}\n`);
   (0, external_node_fs_.renameSync)(`${ref}.new`, ref);
   return oid;
  }
  function isPlain(git) {
   if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(git, "config")) || special.some(name => (0, 
   external_node_fs_.existsSync)((0, external_node_path_.join)(git, name)))) return false;
   const config = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(git, "config"), "utf8");
   if (/objectformat|partialclone|promisor|sparse|worktree|autocrlf|gpgsign|hooksPath/i.test(config)) return false;
   const hooks = (0, external_node_path_.join)(git, "hooks");
   return !(0, external_node_fs_.existsSync)(hooks) || (0, external_node_fs_.readdirSync)(hooks).every(name => name.endsWith(".sample"));
  }
  function stage(clone, folder, objects, staged) {
   const entries = new Map;
   for (const name of (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(clone, folder))) {
    if (folder === "" && name === ".git") continue;
    if (/^\.git(attributes|modules)?$|\ufffd/.test(name)) return undefined;
    const path = folder === "" ? name : `${folder}/${name}`;
    const file = (0, external_node_path_.join)(clone, path);
    const stat = (0, external_node_fs_.lstatSync)(file);
    if (stat.isDirectory()) {
     const below = staged.length;
     const oid = stage(clone, path, objects, staged);
     if (oid === undefined) return undefined;
     if (staged.length > below) entries.set(name, {
      mode: "040000",
      oid
     });
     continue;
    }
    if (!stat.isFile() && !stat.isSymbolicLink()) return undefined;
    const bytes = stat.isFile() ? (0, external_node_fs_.readFileSync)(file) : Buffer.from((0, 
    external_node_fs_.readlinkSync)(file));
    const mode = stat.isFile() ? (stat.mode & 64) === 0 ? "100644" : "100755" : "120000";
    const entry = {
     mode,
     oid: writeObject(objects, "blob", bytes)
    };
    entries.set(name, entry);
    staged.push({
     path,
     ...entry
    });
   }
   return writeTreeObject(objects, entries);
  }
  function tidy(message) {
   const lines = message.split("\n").map(line => line.replace(/[ \t\r\f\v]+$/, ""));
   const text = lines.join("\n").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
   return text === "" ? "" : `${text}\n`;
  }
  function writeIndex(git, staged) {
   const sorted = staged.map(one => [ Buffer.from(one.path), one ]);
   sorted.sort(([one], [other]) => Buffer.compare(one, other));
   const head = Buffer.alloc(12);
   head.write("DIRC");
   head.writeUInt32BE(2, 4);
   head.writeUInt32BE(sorted.length, 8);
   const parts = [ head ];
   for (const [path, {mode, oid}] of sorted) {
    const entry = Buffer.alloc(Math.ceil((62 + path.length + 1) / 8) * 8);
    entry.writeUInt32BE(Number.parseInt(mode, 8), 24);
    entry.write(oid, 40, "hex");
    entry.writeUInt16BE(Math.min(path.length, 4095), 60);
    path.copy(entry, 62);
    parts.push(entry);
   }
   const body = Buffer.concat(parts);
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(git, "index"), Buffer.concat([ body, (0, 
   external_node_crypto_namespaceObject.createHash)("sha1").update(body).digest() ]));
  }
  const scratchConfig = {
   "maintenance.auto": "false",
   "gc.auto": "0",
   "receive.autogc": "false",
   "core.fsync": "none"
  };
  const remoteConfig = {
   ...scratchConfig,
   "uploadpack.allowFilter": "true",
   "uploadpack.allowAnySHA1InWant": "true",
   "http.receivepack": "true"
  };
  const person = {
   GIT_CONFIG_GLOBAL: "/dev/null",
   ...inEnvironment(scratchConfig),
   GIT_CONFIG_NOSYSTEM: "1",
   GIT_TERMINAL_PROMPT: "0",
   GIT_AUTHOR_NAME: "Mona",
   GIT_AUTHOR_EMAIL: "mona@example.com",
   GIT_COMMITTER_NAME: "Mona",
   GIT_COMMITTER_EMAIL: "mona@example.com"
  };
  async function git_git(folder, ...args) {
   return await readWithoutGit(folder, args) ?? gitWith({}, folder, ...args);
  }
  async function readWithoutGit(folder, args) {
   const [command, revision = "", ...more] = args;
   if (command !== "rev-parse" && command !== "show" || more.length > 0) return undefined;
   const [, name = "", path] = /^([\w./-]+)(?::([^:]+))?$/.exec(revision) ?? [];
   const directory = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".git", "HEAD")) ? (0, 
   external_node_path_.join)(folder, ".git") : folder;
   if (path === undefined !== (command === "rev-parse") || !(0, external_node_fs_.existsSync)((0, 
   external_node_path_.join)(directory, "HEAD"))) return;
   const oid = /^[0-9a-f]{40}$/.test(name) ? name : branchOf(directory, name);
   if (oid === undefined || path === undefined) return oid;
   try {
    const entry = await entryAt(directory, oid, path);
    const found = entry && await readObject(directory, entry.oid);
    return found?.kind === "blob" ? found.content.toString().replace(/\n$/, "") : undefined;
   } catch {
    return undefined;
   }
  }
  function branchOf(directory, name) {
   if (name === "HEAD") {
    const head = readOr((0, external_node_path_.join)(directory, "HEAD")).trim();
    const ref = /^ref: (\S+)$/.exec(head)?.[1];
    return ref === undefined ? head : readRef(directory, ref) ?? undefined;
   }
   if (name.startsWith("refs/")) return readRef(directory, name) ?? undefined;
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(directory, name)) || readRef(directory, `refs/tags/${name}`) !== null) return undefined;
   return readRef(directory, `refs/heads/${name}`) ?? undefined;
  }
  async function gitWith(env, folder, ...args) {
   const stdout = await runProgram({
    command: "git",
    args,
    cwd: folder,
    env: {
     PATH: process.env.PATH,
     HOME: folder,
     ...person,
     ...env
    }
   });
   return stdout.toString().replace(/\n$/, "");
  }
  function inEnvironment(config) {
   const entries = Object.entries(config).flatMap(([key, value], at) => [ [ `GIT_CONFIG_KEY_${at}`, key ], [ `GIT_CONFIG_VALUE_${at}`, value ] ]);
   return {
    GIT_CONFIG_COUNT: `${Object.keys(config).length}`,
    ...Object.fromEntries(entries)
   };
  }
  async function makeRemote(folder) {
   initBare(folder);
   configure(folder, remoteConfig);
   return folder;
  }
  function initBare(folder, objectFormat = "sha1") {
   for (const name of [ "hooks", "objects/info", "objects/pack", "refs/heads", "refs/tags" ]) (0, 
   external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, name), {
    recursive: true
   });
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/main\n");
   const format = objectFormat === "sha1" ? "\trepositoryformatversion = 0\n" : `\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = ${objectFormat}\n[core]\n`;
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "config"), `[core]\n${format}\tfilemode = true\n\tbare = true\n`);
  }
  function configure(repository, config) {
   const lines = Object.entries(config).map(([key, value]) => {
    const dot = key.indexOf(".");
    return `[${key.slice(0, dot)}]\n\t${key.slice(dot + 1)} = ${value}\n`;
   });
   (0, external_node_fs_.appendFileSync)((0, external_node_path_.join)(repository, "config"), lines.join(""));
  }
  async function makeClone(remote, folder, ...args) {
   (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true
   });
   await git_git(folder, "clone", "--quiet", ...args, "--", remote, ".");
   return folder;
  }
  function sharedRemote(clone) {
   const objects = readOr((0, external_node_path_.join)(clone, ".git", "objects", "info", "alternates")).trim();
   return objects.endsWith("/objects") && !objects.includes("\n") ? (0, external_node_path_.dirname)(objects) : undefined;
  }
  async function commit(clone, message, files, env = {}) {
   writeFiles(clone, files);
   const remote = sharedRemote(clone);
   const signatures = signaturesIn(env);
   const made = signatures && commitWorktree(clone, remote ?? (0, external_node_path_.join)(clone, ".git"), {
    message,
    ...signatures
   });
   if (made !== undefined) return made;
   const into = remote === undefined ? {} : {
    GIT_OBJECT_DIRECTORY: (0, external_node_path_.join)(remote, "objects")
   };
   await gitWith(into, clone, "add", "--all", "--force");
   await gitWith({
    ...into,
    ...env
   }, clone, "commit", "--quiet", "--allow-empty", "--message", message);
   return head(clone);
  }
  function signaturesIn(env) {
   const all = {
    ...person,
    ...env
   };
   const now = `${Math.floor(Date.now() / 1e3)} +0000`;
   const [author, committer] = [ "AUTHOR", "COMMITTER" ].map(role => {
    const date = env[`GIT_${role}_DATE`] ?? now;
    return /^\d{9,} [+-]\d{4}$/.test(date) ? `${all[`GIT_${role}_NAME`]} <${all[`GIT_${role}_EMAIL`]}> ${date}` : "";
   });
   const isKnown = Object.keys(env).every(name => /^GIT_(AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)$/.test(name));
   return isKnown && author && committer ? {
    author,
    committer
   } : undefined;
  }
  async function head(clone) {
   const [, name] = /^ref: (\S+)/.exec(readOr((0, external_node_path_.join)(clone, ".git", "HEAD"))) ?? [];
   const [oid] = name === undefined ? [] : /^[0-9a-f]{40,64}$/m.exec(readOr((0, external_node_path_.join)(clone, ".git", name))) ?? [];
   return oid ?? await git_git(clone, "rev-parse", "HEAD");
  }
  function readOr(file) {
   return (0, external_node_fs_.existsSync)(file) ? (0, external_node_fs_.readFileSync)(file, "utf8") : "";
  }
  async function publish(clone, ...refspecs) {
   if (refspecs.length === 0 && await git_moveRef(clone)) return;
   await git_git(clone, "push", "--quiet", "origin", ...refspecs.length > 0 ? refspecs : [ "HEAD:refs/heads/main" ]);
  }
  async function git_moveRef(clone) {
   const remote = sharedRemote(clone);
   if (remote === undefined || (0, external_node_fs_.existsSync)((0, external_node_path_.join)(remote, "hooks", "update"))) return false;
   const [theirs, seen] = [ (0, external_node_path_.join)(remote, "refs/heads/main"), (0, 
   external_node_path_.join)(clone, ".git/refs/remotes/origin/main") ];
   const before = readOr(theirs);
   const oid = await head(clone);
   if (before !== readOr(seen) || !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(remote, "objects", oid.slice(0, 2), oid.slice(2)))) return false;
   for (const file of [ theirs, seen ]) {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(file), {
     recursive: true
    });
    (0, external_node_fs_.writeFileSync)(file, `${oid}\n`);
   }
   return true;
  }
  async function ask(door, path, init = {}) {
   const url = /^https?:/.test(path) ? path : `http://${door.host}${path}`;
   const response = await fetch(url, {
    method: init.method ?? "GET",
    headers: {
     ...init.headers,
     ...door.authorization ? {
      authorization: door.authorization
     } : {}
    },
    ...init.body ? {
     body: new Uint8Array(init.body)
    } : {}
   });
   const body = Buffer.from(await response.arrayBuffer());
   if (init.expect && !init.expect.includes(response.status)) {
    throw new Error(`${init.method ?? "GET"} ${url} gave ${response.status}: ${body.toString("utf8")}`);
   }
   return {
    status: response.status,
    headers: response.headers,
    body
   };
  }
  async function pushBlob(door, repo, bytes, algorithm = "sha256") {
   const digest = digestOf(bytes, algorithm);
   const opened = await ask(door, `/v2/${repo}/blobs/uploads/`, {
    method: "POST",
    expect: [ 202 ]
   });
   const target = new URL(opened.headers.get("location") ?? "", `http://${door.host}`);
   target.searchParams.set("digest", digest);
   const headers = {
    "content-type": "application/octet-stream"
   };
   await ask(door, target.href, {
    method: "PUT",
    headers,
    body: bytes,
    expect: [ 201 ]
   });
   return digest;
  }
  async function pushManifest(door, repo, manifest, tag) {
   const bytes = "raw" in manifest ? manifest.raw : Buffer.from(JSON.stringify(manifest));
   const digest = digestOf(bytes);
   const {mediaType} = manifest;
   const headers = {
    "content-type": mediaType
   };
   await ask(door, `/v2/${repo}/manifests/${tag ?? digest}`, {
    method: "PUT",
    headers,
    body: bytes,
    expect: [ 201 ]
   });
   return {
    mediaType,
    digest,
    size: bytes.length
   };
  }
  function digestOf(bytes, algorithm = "sha256") {
   return `${algorithm}:${(0, external_node_crypto_namespaceObject.createHash)(algorithm).update(bytes).digest("hex")}`;
  }
  function makeTar(files) {
   const parts = [];
   for (const {path, content} of files) {
    parts.push(header(path, content.length), content, Buffer.alloc(-content.length & 511));
   }
   return Buffer.concat([ ...parts, Buffer.alloc(1024) ]);
  }
  function header(path, size) {
   const block = Buffer.alloc(512);
   const octal = (value, at, digits) => block.write(`${value.toString(8).padStart(digits, "0")}\0`, at, "latin1");
   block.write(path, 0, "utf8");
   octal(420, 100, 7);
   octal(0, 108, 7);
   octal(0, 116, 7);
   octal(size, 124, 11);
   octal(1704067200, 136, 11);
   block.write("        0", 148, "latin1");
   block.write("ustar\x0000", 257, "latin1");
   const sum = block.reduce((total, byte) => total + byte, 0);
   block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
   return block;
  }
  async function pushImage(door, repo, tag, options = {}) {
   const platforms = options.platforms ?? [ "linux/amd64" ];
   const blobs = new Set;
   const push = async (bytes, mediaType) => {
    const digest = digestOf(bytes);
    if (!blobs.has(digest)) await pushBlob(door, repo, bytes);
    blobs.add(digest);
    return {
     mediaType,
     digest,
     size: bytes.length
    };
   };
   const single = platforms.length === 1 && !options.attestations;
   const children = [];
   for (const name of platforms) {
    const manifest = await makeManifest(name, options, push);
    const child = await pushManifest(door, repo, manifest, single ? tag : undefined);
    const [os, architecture] = name.split("/");
    children.push({
     ...child,
     platform: {
      os,
      architecture
     }
    });
    if (!options.attestations) continue;
    const attestation = await pushManifest(door, repo, await makeAttestation(child.digest, push));
    const annotations = {
     "vnd.docker.reference.type": "attestation-manifest",
     "vnd.docker.reference.digest": child.digest
    };
    children.push({
     ...attestation,
     annotations,
     platform: {
      os: "unknown",
      architecture: "unknown"
     }
    });
   }
   const manifests = children.map(child => child.digest);
   if (single) return {
    digest: manifests[0] ?? "",
    manifests,
    blobs: [ ...blobs ]
   };
   const index = {
    schemaVersion: 2,
    mediaType: indexType,
    manifests: children
   };
   const {digest} = await pushManifest(door, repo, index, tag);
   return {
    digest,
    manifests: [ ...manifests, digest ],
    blobs: [ ...blobs ]
   };
  }
  const indexType = "application/vnd.oci.image.index.v1+json";
  const manifestType = "application/vnd.oci.image.manifest.v1+json";
  const configType = "application/vnd.oci.image.config.v1+json";
  const layerType = "application/vnd.oci.image.layer.v1.tar";
  async function makeManifest(platform, options, push) {
   const [os, architecture] = platform.split("/");
   const tars = (options.layers ?? [ "hello" ]).map((content, at) => makeTar([ {
    path: "platform",
    content: Buffer.from(`${platform}\n`)
   }, {
    path: `layer-${at}`,
    content: typeof content === "string" ? Buffer.from(content) : content
   } ]));
   const layers = [];
   for (const tar of tars) layers.push(await push(tar, layerType));
   const config = {
    created: "2024-01-01T00:00:00Z",
    architecture,
    os,
    config: {
     Labels: options.labels ?? {}
    },
    rootfs: {
     type: "layers",
     diff_ids: tars.map(tar => digestOf(tar))
    },
    history: tars.map((_, at) => ({
     created: "2024-01-01T00:00:00Z",
     created_by: `layer ${at}`
    }))
   };
   return {
    schemaVersion: 2,
    mediaType: manifestType,
    config: await push(Buffer.from(JSON.stringify(config)), configType),
    layers
   };
  }
  async function makeAttestation(of, push) {
   const statement = predicateType => Buffer.from(JSON.stringify({
    _type: "https://in-toto.io/Statement/v0.1",
    predicateType,
    subject: [ of ]
   }));
   const config = {
    architecture: "unknown",
    os: "unknown",
    config: {},
    of
   };
   const inToto = "application/vnd.in-toto+json";
   return {
    schemaVersion: 2,
    mediaType: manifestType,
    config: await push(Buffer.from(JSON.stringify(config)), configType),
    layers: [ await push(statement("https://slsa.dev/provenance/v1"), inToto), await push(statement("https://spdx.dev/Document"), inToto) ]
   };
  }
  async function importHistory(repository, commits) {
   const marks = new Map(commits.map(({name}, i) => [ name, i + 1 ]));
   const stream = [];
   const say = text => stream.push(Buffer.from(text));
   commits.forEach(({name, parents = [], entries = [], time}, i) => {
    if (parents.length === 0) say("reset refs/heads/imported\n");
    say(`commit refs/heads/imported\nmark :${i + 1}\n`);
    say(`committer Mona <mona@example.com> ${time ?? 17e8 + i} +0000\n`);
    say(`data ${Buffer.byteLength(name)}\n${name}\n`);
    parents.forEach((parent, at) => {
     say(`${at === 0 ? "from" : "merge"} :${marks.get(parent)}\n`);
    });
    for (const {path, mode = "100644", content} of entries) {
     const name = quoted(path);
     if (content === undefined) say(`D ${name}\n`); else if (mode === "160000") say(`M 160000 ${content} ${name}\n`); else say(`M ${mode} inline ${name}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
    }
    say("\n");
   });
   const format = await git(repository, "rev-parse", "--show-object-format");
   say(`reset refs/heads/imported\nfrom ${"0".repeat(format === "sha256" ? 64 : 40)}\n\ndone\n`);
   const listed = commits.map((_, i) => `get-mark :${i + 1}\n`).join("");
   const body = Buffer.concat(stream);
   const end = body.lastIndexOf("reset refs/heads/imported\nfrom 0");
   const input = Buffer.concat([ body.subarray(0, end), Buffer.from(listed), body.subarray(end) ]);
   const output = await fastImport(repository, input);
   const oids = output.trim().split("\n");
   return new Map(commits.map(({name}, i) => [ name, oids[i] ?? "" ]));
  }
  async function commitOnto(repository, files, on) {
   const ref = `refs/heads/${on.branch ?? "main"}`;
   const before = readRef(repository, ref);
   const isSha1 = !/objectformat/i.test((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(repository, "config"), "utf8"));
   if (isSha1 && before !== undefined) {
    const bytes = new Map;
    for (const [path, content] of Object.entries(files)) bytes.set(path, content === undefined ? null : Buffer.from(content));
    const tree = await writeTree(repository, before ?? undefined, bytes) ?? writeTreeObject(repository, new Map);
    const person = `Mona <mona@example.com> ${on.time} +0000`;
    const lines = [ `tree ${tree}`, ...before === null ? [] : [ `parent ${before}` ], `author ${person}`, `committer ${person}` ];
    const oid = writeObject(repository, "commit", Buffer.from(`${lines.join("\n")}\n\n${on.message}\n`));
    moveRef(repository, ref, oid, before ?? "0".repeat(40));
    for (const tag of on.tags ?? []) moveRef(repository, `refs/tags/${tag}`, oid, readRef(repository, `refs/tags/${tag}`) ?? "0".repeat(40));
    return oid;
   }
   const parts = [ `commit ${ref}\nmark :1\n`, `committer Mona <mona@example.com> ${on.time} +0000\n` ];
   parts.push(`data ${Buffer.byteLength(on.message) + 1}\n${on.message}\n\n`);
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(repository, ref))) parts.push(`from ${ref}^0\n`);
   const stream = parts.map(part => Buffer.from(part));
   for (const [path, content] of Object.entries(files)) {
    const name = quoted(path);
    if (content === undefined) stream.push(Buffer.from(`D ${name}\n`)); else {
     const bytes = Buffer.from(content);
     stream.push(Buffer.from(`M 100644 inline ${name}\ndata ${bytes.length}\n`), bytes, Buffer.from("\n"));
    }
   }
   for (const tag of on.tags ?? []) stream.push(Buffer.from(`\nreset refs/tags/${tag}\nfrom :1\n`));
   stream.push(Buffer.from("\nget-mark :1\ndone\n"));
   return (await fastImport(repository, Buffer.concat(stream))).trim();
  }
  async function setRefs(repository, refs) {
   for (const [name, oid] of Object.entries(refs)) await git(repository, "update-ref", name, oid ?? "");
  }
  async function fastImport(repository, input) {
   const args = [ "-C", repository, "fast-import", "--quiet", "--done", "--force" ];
   return (await runProgram({
    command: "git",
    args,
    env: process.env
   }, input)).toString();
  }
  function quoted(path) {
   const bytes = [ ...Buffer.from(path) ];
   const inner = bytes.map(byte => byte > 32 && byte < 127 && byte !== 34 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`);
   return `"${inner.join("")}"`;
  }
  const services = [ "orders", "payments", "web" ];
  const begin = 1767603600;
  function at(minute) {
   const date = `${begin + minute * 60} +0000`;
   return {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date
   };
  }
  async function makeShop(options) {
   const root = options.root ?? makeFolder();
   const remotes = options.remotes ?? {
    monorepo: await makeRemote((0, external_node_path_.join)(root, "remotes", "acme", "shop.git")),
    gitops: await makeRemote((0, external_node_path_.join)(root, "remotes", "acme", "k8s-configs.git"))
   };
   const images = `${options.registry ?? "ghcr.io"}/acme`;
   const monorepo = await settle((0, external_node_path_.join)(root, "shop"), remotes.monorepo, reword({
    ...readFiles((0, external_node_path_.join)(options.examples, "monorepo")),
    ...workflows(options.examples)
   }, [ [ "ghcr.io/acme", images ], [ "acme/k8s-configs", options.gitops ?? remotes.gitops ] ]), services.map(service => `${service}/v1.0.0`));
   const files = readFiles((0, external_node_path_.join)(options.examples, "gitops"));
   const digests = {
    orders: "",
    payments: "",
    web: ""
   };
   for (const service of services) {
    const example = /sha256:[0-9a-f]{64}/.exec(files[`apps/${service}/overlays/dev/kustomization.yaml`] ?? "");
    digests[service] = options.registry === undefined ? example?.[0] ?? "" : await buildImage({
     registry: options.registry,
     clone: monorepo.clone
    }, {
     service,
     tag: "1.0.0",
     revision: monorepo.commit
    });
   }
   const overlays = Object.entries(files).map(([path, text]) => {
    const service = services.find(name => path.startsWith(`apps/${name}/`));
    return [ path, service ? text.replace(/sha256:[0-9a-f]{64}/, digests[service]) : text ];
   });
   const gitops = await settle((0, external_node_path_.join)(root, "k8s-configs"), remotes.gitops, reword(Object.fromEntries(overlays), [ [ "ghcr.io/acme", images ] ]));
   return {
    root,
    monorepo,
    gitops,
    images,
    digests
   };
  }
  function workflows(examples) {
   const files = Object.entries(readFiles((0, external_node_path_.join)(examples, "workflows")));
   return Object.fromEntries(files.map(([name, text]) => [ `.github/workflows/${name}`, text ]));
  }
  async function settle(folder, remote, files, tags = []) {
   const commit = await commitOnto(remote, files, {
    message: "chore: begin",
    time: begin,
    tags
   });
   return {
    remote,
    clone: await makeClone(remote, folder),
    commit
   };
  }
  function reword(files, words) {
   return Object.fromEntries(Object.entries(files).map(([path, text]) => [ path, words.reduce((done, [from, to]) => done.replaceAll(from, to), text) ]));
  }
  async function buildImage(place, build) {
   const files = readFiles(place.clone);
   const copied = [ ...(files[`services/${build.service}/Dockerfile`] ?? "").matchAll(/^COPY (\S+)/gm) ];
   const layers = copied.map(([, folder]) => JSON.stringify(Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`))));
   const {digest} = await pushImage({
    host: place.registry
   }, `acme/${build.service}`, build.tag, {
    platforms: [ "linux/amd64", "linux/arm64" ],
    layers,
    labels: {
     "org.opencontainers.image.revision": build.revision
    }
   });
   return digest;
  }
  async function startArgoCd() {
   const token = "argocd.token.of.a.role";
   const requests = [];
   const apps = new Map;
   const streams = new Map;
   const server = (0, external_node_http_namespaceObject.createServer)((request, response) => {
    const url = new URL(request.url ?? "", "http://argocd");
    if (url.pathname === "/api/v1/stream/applications" && fake.streams) {
     requests.push(request.url ?? "");
     response.writeHead(200, {
      "content-type": "application/json"
     });
     streams.set(response, url.searchParams.get("name") ?? "");
     response.once("close", () => streams.delete(response));
     return send(response, "ADDED");
    }
    const answer = answerTo(request.url ?? "", request.headers.authorization);
    response.writeHead(answer.status, {
     "content-type": "application/json",
     ...answer.headers
    });
    response.end(answer.body ?? "");
   });
   await new Promise(done => server.listen(0, "127.0.0.1", done));
   function send(response, type) {
    const name = streams.get(response) ?? "";
    const found = apps.get(name);
    const state = typeof found === "function" ? found() : found;
    if (state === undefined || "status" in state) return;
    response.write(`${JSON.stringify({
     result: {
      type,
      application: makeApplication(name, state)
     }
    })}\n`);
   }
   function answerTo(path, authorization) {
    requests.push(path);
    const url = new URL(path, "http://argocd");
    if (authorization !== `Bearer ${token}`) return refusal(401, 16, "no session information");
    const [, name = "", rest] = /^\/api\/v1\/applications\/([^/]+)(\/syncwindows)?$/.exec(url.pathname) ?? [];
    const found = apps.get(decodeURIComponent(name));
    const state = typeof found === "function" ? found() : found;
    if (state === undefined && url.searchParams.get("project") === null) return refusal(403, 7, "permission denied");
    if (state === undefined) return refusal(404, 5, `applications.argoproj.io "${name}" not found`);
    if ("status" in state) return state;
    if (rest !== undefined) return {
     status: 200,
     body: JSON.stringify(fake.canSync ? {
      canSync: true
     } : {})
    };
    return {
     status: 200,
     body: JSON.stringify(makeApplication(decodeURIComponent(name), state))
    };
   }
   const fake = {
    url: `http://127.0.0.1:${server.address().port}`,
    token,
    requests,
    apps,
    canSync: true,
    streams: false,
    told() {
     for (const response of streams.keys()) send(response, "MODIFIED");
    },
    cut() {
     for (const response of streams.keys()) response.destroy();
    },
    async close() {
     server.closeAllConnections();
     await new Promise(done => server.close(done));
    }
   };
   return fake;
  }
  function refusal(status, code, message) {
   return {
    status,
    body: JSON.stringify({
     error: message,
     code,
     message
    })
   };
  }
  function time(ms) {
   return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  }
  function makeApplication(name, state) {
   const {repository, path = "", revision, operation, condition, unwell, finishedAt = 1e3, reconciledAt} = state;
   const source = {
    repoURL: repository,
    path,
    targetRevision: "main"
   };
   return {
    metadata: {
     name,
     namespace: "argocd"
    },
    spec: {
     source,
     project: state.project ?? "default",
     ...state.automated === false ? {} : {
      syncPolicy: {
       automated: {
        prune: true,
        selfHeal: true
       }
      }
     }
    },
    status: {
     ...unwell === undefined ? {} : {
      resources: [ {
       group: "apps",
       version: "v1",
       kind: "Deployment",
       namespace: "shop",
       name: unwell.name,
       status: "Synced",
       health: {
        status: unwell.health,
        message: unwell.message
       }
      } ]
     },
     sync: {
      status: state.sync ?? "Synced",
      comparedTo: {
       source
      },
      ...revision === "" ? {} : {
       revision
      }
     },
     health: {
      status: state.health ?? "Healthy",
      lastTransitionTime: time(state.healthSince ?? 1e3)
     },
     reconciledAt: time(reconciledAt ?? finishedAt),
     ...condition === undefined ? {} : {
      conditions: [ {
       ...condition,
       since: undefined,
       lastTransitionTime: time(condition.since)
      } ]
     },
     operationState: operation === undefined ? undefined : {
      operation: {
       sync: {
        revision: operation.revision
       },
       initiatedBy: {
        automated: true
       }
      },
      phase: operation.phase,
      message: operation.message ?? "",
      syncResult: {
       revision: operation.revision,
       source
      },
      startedAt: time(finishedAt - 1e3),
      finishedAt: time(finishedAt),
      ...operation.retries === undefined ? {} : {
       retryCount: operation.retries
      }
     },
     summary: state.images === undefined ? {} : {
      images: state.images
     }
    }
   };
  }
  async function runSteps(job, steps) {
   const ran = [];
   const seen = {};
   let status = "success";
   const contexts = () => ({
    ...job.contexts,
    env: job.env,
    steps: seen
   });
   for (const [index, step] of steps.entries()) {
    const one = await runStep(job, step, index, {
     contexts: contexts(),
     status
    });
    ran.push(one);
    if (step.id !== undefined) {
     seen[step.id] = {
      outputs: one.outputs,
      outcome: one.outcome,
      conclusion: one.conclusion
     };
    }
    if (one.conclusion === "failure") status = "failure";
   }
   return {
    ran,
    status,
    contexts: contexts()
   };
  }
  async function runStep(job, step, index, before) {
   const id = step.id ?? `__${index + 1}`;
   const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [ name, fillText(value, before) ]));
   const scope = {
    ...before,
    contexts: {
     ...before.contexts,
     env: {
      ...job.env,
      ...own
     }
    }
   };
   const name = fillText(step.name ?? step.uses ?? step.run?.split("\n")[0] ?? id, scope);
   const nothing = {
    id,
    name,
    outputs: {},
    summary: "",
    annotations: [],
    log: ""
   };
   if (!holds(step.if, scope)) return {
    ...nothing,
    outcome: "skipped",
    conclusion: "skipped"
   };
   const done = await attempt(() => start(job, step, own, scope));
   const forgiven = fillText(step["continue-on-error"] ?? false, scope) === "true";
   return {
    ...nothing,
    ...done,
    conclusion: forgiven ? "success" : done.outcome
   };
  }
  async function attempt(work) {
   try {
    return await work();
   } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return {
     outcome: "failure",
     outputs: {},
     summary: "",
     annotations: [ {
      level: "error",
      message
     } ],
     log: message
    };
   }
  }
  async function start(job, step, own, scope) {
   const given = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [ name, fillText(value, scope) ]));
   if (step.run !== undefined) return runScript(job, step, own, scope);
   if (step.uses === undefined) throw new Error("a step needs `run` or `uses`");
   const [name = ""] = step.uses.split("@");
   const standIn = job.setting.standIns[name];
   if (standIn !== undefined) {
    const env = environment(job, own);
    const outputs = await standIn({
     with: given,
     env,
     run: job.run,
     workspace: job.places.workspace
    });
    return {
     outcome: "success",
     outputs,
     summary: "",
     annotations: [],
     log: `(a stand-in for ${name})`
    };
   }
   const {folder, home} = findAction(job, name);
   const manifest = readManifest(folder);
   if (manifest.runs.using === "composite") return runComposite({
    ...job,
    home
   }, manifest, manifest.runs.steps, folder, given, scope);
   return keep(job, await runProcess({
    command: process.execPath,
    argv: [ (0, external_node_path_.join)(folder, manifest.runs.main) ],
    directory: job.places.workspace,
    environment: {
     ...environment(job, own),
     ...inputVariables(manifest, given, scope)
    },
    temporary: job.places.temporary,
    masks: job.masks,
    start: job.setting.start
   }));
  }
  function findAction(job, name) {
   const {workspace} = job.places;
   if (name.startsWith("./")) return {
    folder: (0, external_node_path_.join)(workspace, name),
    home: workspace
   };
   if (name.startsWith("$/") && job.home !== undefined) return {
    folder: (0, external_node_path_.join)(job.home, name.slice(2)),
    home: job.home
   };
   const [owner, repository, ...path] = name.split("/");
   const home = job.setting.repositories[`${owner}/${repository}`];
   if (home === undefined) throw new Error(`no stand-in for ${name}`);
   return {
    folder: (0, external_node_path_.join)(home, ...path),
    home
   };
  }
  async function runComposite(job, manifest, steps, folder, given, scope) {
   const defaults = Object.entries(manifest.inputs).map(([name, input]) => [ name, fillText(input?.default ?? "", scope) ]);
   const {github, strategy, matrix, runner} = scope.contexts;
   const inner = {
    ...job,
    contexts: {
     github: {
      ...github,
      action_path: folder
     },
     inputs: {
      ...Object.fromEntries(defaults),
      ...given
     },
     strategy,
     matrix,
     runner,
     job: scope.contexts.job
    },
    variables: {
     ...job.variables,
     GITHUB_ACTION_PATH: folder
    },
    shell: undefined,
    workingDirectory: undefined
   };
   const {ran, status, contexts} = await runSteps(inner, steps);
   const outputs = Object.entries(manifest.outputs).map(([name, {value}]) => [ name, fillText(value, {
    contexts
   }) ]);
   return {
    outcome: status === "success" ? "success" : "failure",
    outputs: Object.fromEntries(outputs),
    summary: ran.map(step => step.summary).join(""),
    annotations: ran.flatMap(step => step.annotations),
    log: ran.map(step => step.log).join("\n")
   };
  }
  async function runScript(job, step, own, scope) {
   const shell = step.shell ?? job.shell;
   const folder = (0, external_node_path_.join)(job.places.temporary, "_scripts");
   (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true
   });
   const script = (0, external_node_path_.join)(folder, `${process.hrtime.bigint()}.sh`);
   (0, external_node_fs_.writeFileSync)(script, fillText(step.run, scope));
   const options = shell === "bash" ? [ "--noprofile", "--norc", "-eo", "pipefail" ] : [ "-e" ];
   const directory = fillText(step["working-directory"] ?? job.workingDirectory ?? ".", scope);
   return keep(job, await runProcess({
    command: shell === "sh" ? "sh" : "bash",
    argv: [ ...options, script ],
    directory: (0, external_node_path_.join)(job.places.workspace, directory),
    environment: environment(job, own),
    temporary: job.places.temporary,
    masks: job.masks
   }));
  }
  function environment(job, own) {
   const path = [ ...job.path, job.variables.PATH ?? "" ].join(":");
   return {
    ...job.variables,
    ...job.setting.env,
    ...job.env,
    ...own,
    PATH: path
   };
  }
  function keep(job, ran) {
   Object.assign(job.env, ran.exports.env);
   job.path.unshift(...ran.exports.path);
   job.masks.splice(0, job.masks.length, ...ran.masks);
   return {
    ...ran,
    outcome: ran.conclusion
   };
  }
  async function runLeg(file, workflow, name, job, setting, given, scope) {
   const permissions = job.permissions ?? workflow.permissions ?? null;
   const run = {
    ...given,
    token: setting.token?.(permissions) ?? given.token
   };
   const root = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(setting.temporary, "job-"));
   const places = makePlaces(run, {
    workspace: (0, external_node_path_.join)(root, "work"),
    temporary: (0, external_node_path_.join)(root, "temp")
   });
   const all = {
    ...scope.contexts,
    github: githubContext(run, places),
    runner: runnerContext(places),
    secrets: {
     ...setting.secrets,
     GITHUB_TOKEN: run.token
    },
    job: {
     status: "success"
    }
   };
   const env = {};
   for (const [key, value] of Object.entries({
    ...workflow.env,
    ...job.env
   })) {
    env[key] = fillText(value, {
     contexts: {
      ...all,
      env
     }
    });
   }
   const masks = [ run.token, ...Object.values(setting.secrets ?? {}) ].filter(secret => secret !== "");
   const {ran, status, contexts} = await runSteps({
    setting,
    run,
    places,
    contexts: all,
    variables: runVariables(run, places),
    env,
    path: [ ...setting.path ?? [] ],
    masks,
    shell: job.defaults?.run?.shell ?? workflow.defaults?.run?.shell,
    workingDirectory: job.defaults?.run?.["working-directory"] ?? workflow.defaults?.run?.["working-directory"],
    home: homeOf(file)
   }, job.steps ?? []);
   return {
    name,
    conclusion: status === "success" ? "success" : "failure",
    outputs: redactSecrets(texts(job.outputs ?? {}, value => fillText(value, {
     contexts
    })), masks),
    steps: ran,
    environment: fillAll(job.environment ?? null, {
     contexts
    }),
    concurrency: fillAll(job.concurrency ?? workflow.concurrency ?? null, {
     contexts
    }),
    permissions
   };
  }
  function redactSecrets(outputs, masks) {
   const clean = Object.entries(outputs).filter(([, value]) => !masks.some(secret => value.includes(secret)));
   return Object.fromEntries(clean);
  }
  function homeOf(file) {
   const folder = (0, external_node_path_.dirname)(file);
   return folder.endsWith((0, external_node_path_.join)(".github", "workflows")) ? (0, 
   external_node_path_.join)(folder, "..", "..") : undefined;
  }
  function texts(from, write) {
   return Object.fromEntries(Object.entries(from).map(([key, value]) => [ key, write(value) ]));
  }
  function expandMatrix(matrix) {
   const {include = [], exclude = [], ...vectors} = matrix;
   const names = Object.keys(vectors);
   const added = list(include, "include");
   if (names.length === 0 && added.length === 0) throw new Error("Matrix must define at least one vector");
   let legs = names.length === 0 ? [] : [ {} ];
   for (const name of names) {
    const values = list(vectors[name], name);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    legs = legs.flatMap(leg => values.map(value => ({
     ...leg,
     [name]: value
    })));
   }
   legs = legs.filter(leg => !list(exclude, "exclude").some(one => agree(leg, one, Object.keys(one))));
   const originals = legs.map(leg => ({
    ...leg
   }));
   for (const more of added) {
    const shared = Object.keys(more).filter(key => names.includes(key));
    const fitting = originals.flatMap((leg, i) => agree(leg, more, shared) ? [ i ] : []);
    for (const i of fitting) legs[i] = {
     ...legs[i],
     ...more
    };
    if (fitting.length === 0) legs.push(more);
   }
   return legs;
  }
  function agree(leg, other, keys) {
   return keys.every(key => JSON.stringify(leg[key]) === JSON.stringify(other[key]));
  }
  function list(value, name) {
   if (Array.isArray(value)) return value;
   throw new Error(`Matrix '${name}' is not a list`);
  }
  function readWorkflow(file) {
   return (0, dist.qg)((0, external_node_fs_.readFileSync)(file, "utf8"));
  }
  function trigger(workflow, name) {
   const {on} = workflow;
   if (typeof on === "string" || Array.isArray(on)) return undefined;
   return on[name] ?? undefined;
  }
  function inOrder(jobs) {
   const done = [];
   const visit = (id, path) => {
    if (done.includes(id)) return;
    if (path.includes(id)) throw new Error(`jobs need each other: ${[ ...path, id ].join(" -> ")}`);
    if (jobs[id] === undefined) throw new Error(`no job ${id}`);
    for (const need of needsOf(jobs[id])) visit(need, [ ...path, id ]);
    done.push(id);
   };
   for (const id of Object.keys(jobs)) visit(id, []);
   return done;
  }
  function needsOf(job) {
   return typeof job.needs === "string" ? [ job.needs ] : job.needs ?? [];
  }
  function ancestors(jobs, id) {
   const near = needsOf(jobs[id] ?? {});
   return [ ...near, ...near.flatMap(need => ancestors(jobs, need)) ];
  }
  async function runWorkflow(file, setting) {
   return runFile(file, setting, setting.run?.eventName ?? "workflow_dispatch");
  }
  async function runFile(file, setting, event) {
   const workflow = readWorkflow(file);
   const named = {
    workflow: workflow.name ?? (0, external_node_path_.basename)(file),
    ...setting.run
   };
   const base = {
    ...setting,
    inputs: withDefaults(trigger(workflow, event), setting),
    run: named
   };
   const jobs = new Map;
   for (const id of inOrder(workflow.jobs)) {
    jobs.set(id, await runJob(file, workflow, id, base, jobs));
   }
   const all = [ ...jobs.values() ].flat();
   const contexts = {
    jobs: Object.fromEntries([ ...jobs ].map(([id, legs]) => [ id, {
     outputs: outputsOf(legs),
     result: resultOf(legs)
    } ])),
    inputs: base.inputs
   };
   return {
    conclusion: all.some(job => job.conclusion === "failure") ? "failure" : "success",
    jobs: all,
    outputs: texts(trigger(workflow, "workflow_call")?.outputs ?? {}, ({value}) => fillText(value, {
     contexts
    }))
   };
  }
  function withDefaults(on, setting) {
   const declared = on?.inputs ?? {};
   const missing = Object.keys(declared).find(input => declared[input]?.required === true && setting.inputs?.[input] === undefined);
   if (missing !== undefined) throw new Error(`the workflow's input ${missing} is required`);
   const defaults = Object.entries(declared).map(([input, {default: value}]) => [ input, value ?? "" ]);
   return {
    ...Object.fromEntries(defaults),
    ...setting.inputs
   };
  }
  async function runJob(file, workflow, id, setting, before) {
   const job = workflow.jobs[id] ?? {};
   const results = ancestors(workflow.jobs, id).map(need => resultOf(before.get(need) ?? []));
   const status = results.includes("failure") ? "failure" : results.includes("skipped") ? "skipped" : "success";
   const run = makeRun({
    ...setting.run,
    job: id
   });
   const places = {
    workspace: "",
    temporary: "",
    home: "",
    event: ""
   };
   const contexts = {
    github: githubContext(run, places),
    needs: Object.fromEntries(needsOf(job).map(need => {
     const legs = before.get(need) ?? [];
     return [ need, {
      outputs: outputsOf(legs),
      result: resultOf(legs)
     } ];
    })),
    inputs: setting.inputs ?? {},
    vars: setting.vars ?? {}
   };
   const empty = {
    name: id,
    outputs: {},
    steps: [],
    environment: null,
    concurrency: null,
    permissions: null
   };
   if (!holds(job.if, {
    contexts,
    status
   })) return [ {
    ...empty,
    conclusion: "skipped"
   } ];
   let legs = [ undefined ];
   try {
    const matrix = fillAll(job.strategy?.matrix, {
     contexts
    });
    if (matrix !== undefined) legs = expandMatrix(matrix);
   } catch (fault) {
    return [ {
     ...empty,
     conclusion: "failure",
     fault: String(fault)
    } ];
   }
   const ran = [];
   for (const [index, leg] of legs.entries()) {
    const strategy = {
     "job-index": index,
     "job-total": legs.length
    };
    const scope = {
     contexts: {
      ...contexts,
      matrix: leg ?? {},
      strategy
     }
    };
    const name = leg === undefined ? id : `${id} (${Object.values(leg).filter(workflow_isPlain).join(", ")})`;
    if (job.uses !== undefined) ran.push(...await callWorkflow(file, name, job, setting, scope)); else ran.push(await runLeg(file, workflow, name, job, setting, run, scope));
   }
   return ran;
  }
  function workflow_isPlain(value) {
   return typeof value !== "object";
  }
  async function callWorkflow(file, name, job, setting, scope) {
   const [path = ""] = (job.uses ?? "").split("@");
   const [owner, repository, ...rest] = path.split("/");
   const home = /^[.$]\//.test(path) ? homeOf(file) : setting.repositories[`${owner}/${repository}`];
   if (home === undefined) throw new Error(`no workflow ${job.uses}`);
   const called = (0, external_node_path_.join)(home, /^[.$]\//.test(path) ? path.slice(2) : rest.join("/"));
   const inside = {
    contexts: {
     ...scope.contexts,
     secrets: setting.secrets ?? {}
    }
   };
   const {jobs, outputs, conclusion} = await runFile(called, {
    ...setting,
    inputs: Object.fromEntries(Object.entries(job.with ?? {}).map(([key, value]) => [ key, typeof value === "string" ? fill(value, inside) : value ])),
    secrets: job.secrets === "inherit" ? setting.secrets ?? {} : texts(job.secrets ?? {}, value => fillText(value, inside))
   }, "workflow_call");
   const own = {
    steps: [],
    environment: null,
    concurrency: null,
    permissions: job.permissions ?? null
   };
   return [ ...jobs.map(one => ({
    ...one,
    name: `${name} / ${one.name}`
   })), {
    name,
    conclusion,
    outputs,
    ...own
   } ];
  }
  function resultOf(legs) {
   const results = legs.map(leg => leg.conclusion);
   if (results.includes("failure")) return "failure";
   return results.includes("success") ? "success" : "skipped";
  }
  function outputsOf(legs) {
   const said = legs.map(({outputs}) => Object.entries(outputs).filter(([, value]) => value !== ""));
   return Object.fromEntries(said.flat());
  }
  const overlay = "apps/web/overlays/staging";
  async function rollOutAndBack(demo) {
   const {shop, terminal} = demo;
   const {remote} = shop.gitops;
   terminal.step("rollout web to staging", "it does not get healthy, and goes back by itself");
   terminal.say("There is no cluster here: a small server plays Argo CD, and finds the new version degraded.");
   const {sha, image} = await buildWeb(demo);
   await demo.use("set-image", sha, {
    service: "web",
    environment: "dev",
    image
   });
   const argocd = await startArgoCd();
   const state = await following(remote);
   const timer = setInterval(() => void state.look(), 200);
   try {
    const repository = `file://${remote}`;
    argocd.apps.set("web-staging", () => ({
     repository,
     path: overlay,
     ...state.now()
    }));
    const outputs = await rollOut(demo, sha, {
     server: argocd.url,
     token: argocd.token
    });
    terminal.fact("outcome", outputs.outcome ?? "");
    terminal.fact("reason", outputs.reason ?? "");
    const log = await git_git(remote, "log", "-2", "--format=%h  %s", "main");
    terminal.fact("commits", ...log.split("\n"));
    if (outputs.outcome !== "rolled-back") throw new Error(`the rollout ended as ${outputs.outcome}`);
   } finally {
    clearInterval(timer);
    await argocd.close();
   }
   const text = await git_git(remote, "show", `main:${overlay}/kustomization.yaml`);
   if (!text.includes(shop.digests.web)) throw new Error("staging has not gone back");
  }
  async function buildWeb({shop, registry}) {
   const {clone} = shop.monorepo;
   const sha = await commit(clone, "feat(web): a new page", {
    "services/web/page.js": "export {};\n"
   }, at(70));
   await publish(clone);
   const tag = `2-${sha.slice(0, 7)}`;
   const digest = await buildImage({
    registry,
    clone
   }, {
    service: "web",
    tag,
    revision: sha
   });
   return {
    sha,
    image: `${shop.images}/web:${tag}@${digest}`
   };
  }
  async function following(remote) {
   const read = async () => ({
    revision: await git_git(remote, "rev-parse", "main"),
    text: await git_git(remote, "show", `main:${overlay}/kustomization.yaml`)
   });
   const first = await read();
   let last = first;
   return {
    async look() {
     last = await read();
    },
    now: () => ({
     revision: last.revision,
     health: last.text === first.text ? "Healthy" : "Degraded"
    })
   };
  }
  async function rollOut({root, shop}, sha, controller) {
   const folder = (0, external_node_path_.join)(shop.root, "rollout", ".github/workflows");
   const temporary = (0, external_node_path_.join)(shop.root, "runner", "rollout");
   for (const one of [ folder, temporary ]) (0, external_node_fs_.mkdirSync)(one, {
    recursive: true
   });
   const file = (0, external_node_path_.join)(folder, "rollout.yml");
   const inputs = {
    ...{
     service: "web",
     from: "dev",
     to: "staging",
     application: "web-staging",
     config: "soak.yml"
    },
    ...{
     settle: "1s",
     patience: "1s",
     deployment: "false",
     ...controller
    }
   };
   const uses = "your-org/trunkline/actions/rollout@v1";
   const steps = [ {
    uses: "actions/checkout@v7"
   }, {
    id: "rollout",
    uses,
    with: inputs
   } ];
   const jobs = {
    rollout: {
     "runs-on": "ubuntu-24.04",
     steps
    }
   };
   (0, external_node_fs_.writeFileSync)(file, JSON.stringify({
    on: "workflow_dispatch",
    jobs
   }));
   const ran = await runWorkflow(file, {
    run: {
     sha,
     runNumber: 2
    },
    repositories: {
     "your-org/trunkline": root
    },
    standIns: {
     async "actions/checkout"({workspace}) {
      await git_git(shop.root, "clone", "--quiet", `file://${shop.monorepo.remote}`, workspace);
      const catalogue = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(workspace, ".github/trunkline.yml"), "utf8");
      (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(workspace, "soak.yml"), catalogue.replace(/(\n {2}production:\n)/, "$1    soak: 1s\n"));
      return {};
     }
    },
    temporary,
    token: () => ""
   });
   return ran.jobs[0]?.steps.at(-1)?.outputs ?? {};
  }
  const way_back_overlay = "main:apps/orders/overlays/production/kustomization.yaml";
  async function goBack(way, {proposal, sha, bad}) {
   const {shop, terminal} = way;
   const {remote} = shop.gitops;
   const runs = async () => /digest: (\S+)/.exec(await git_git(remote, "show", way_back_overlay))?.[1] ?? "";
   terminal.step("rollback orders", "somebody merges, and checkout answers 500: production goes back");
   await git_git(remote, "update-ref", "refs/heads/main", proposal);
   const back = await way.use("rollback", sha, {
    service: "orders",
    environment: "production",
    from: bad,
    reason: "500s on checkout",
    delivery: "push"
   });
   await way.tellCommit(back, back.commit ?? "");
   expect(await runs(), shop.digests.orders, "what production runs after the rollback");
   terminal.step("promote orders to production, once more", "the next run of the pipeline meets the hold");
   const up = {
    service: "orders",
    from: "staging",
    to: "production",
    delivery: "push"
   };
   const blocked = await way.use("promote", sha, {
    ...up,
    "on-blocked": "skip"
   });
   way.tellPromotions(blocked);
   terminal.fact("outcome", blocked.outcome ?? "");
   terminal.fact("reason", blocked.reason ?? "");
   expect(blocked.outcome, "blocked", "the promotion of what is held");
   terminal.step("the fix", "a new commit, a new digest: nobody holds it");
   const fixed = await buildFix(way);
   const image = `${shop.images}/orders:${fixed.tag}@${fixed.digest}`;
   await way.use("set-image", fixed.sha, {
    service: "orders",
    environment: "dev",
    image
   });
   await way.use("promote", fixed.sha, {
    service: "orders",
    from: "dev",
    to: "staging"
   });
   const forward = await way.use("promote", fixed.sha, {
    ...up,
    reason: "500s on checkout are fixed"
   });
   way.tellPromotions(forward);
   await way.tellCommit(forward, forward.commit ?? "");
   expect(await runs(), fixed.digest, "what production runs after the fix");
   return showBoard(way, fixed.sha);
  }
  async function buildFix({shop, registry}) {
   const {clone} = shop.monorepo;
   const files = {
    "services/orders/fix.js": "export {};\n"
   };
   const sha = await commit(clone, "fix(orders): no 500s on checkout", files, at(90));
   await publish(clone);
   const tag = `3-${sha.slice(0, 7)}`;
   const digest = await buildImage({
    registry,
    clone
   }, {
    service: "orders",
    tag,
    revision: sha
   });
   return {
    sha,
    tag,
    digest
   };
  }
  async function showBoard({shop, terminal, use}, sha) {
   terminal.step("environments", "what runs where, and why");
   const outputs = await use("environments", sha, {});
   terminal.fact("outcome", outputs.outcome ?? "");
   terminal.fact("reason", outputs.reason ?? "");
   const cells = JSON.parse(outputs.table ?? "[]");
   for (const service of new Set(cells.map(cell => cell.service))) {
    const here = cells.filter(cell => cell.service === service);
    terminal.fact(service, here.map(({environment, version}) => `${environment} ${version ?? "unknown"}`).join("   "));
   }
   const page = (0, external_node_path_.join)(shop.root, "board.html");
   (0, external_node_fs_.renameSync)(outputs.page ?? "", page);
   return page;
  }
  function expect(found, expected, what) {
   if (found !== expected) throw new Error(`${what} is ${found}, not ${expected}`);
  }
  async function travel(root, folder, terminal) {
   const registry = await startRegistry({
    kind: "embedded",
    folder: (0, external_node_path_.join)(folder, "registry")
   });
   try {
    const shop = await makeShop({
     examples: (0, external_node_path_.join)(root, "examples"),
     registry: registry.host,
     root: folder
    });
    const journey = {
     root,
     shop,
     registry: registry.host,
     terminal
    };
    introduce(journey);
    const change = await changeLibrary(journey);
    const changed = await detect(journey, change);
    const built = await build(journey, changed, change.after);
    for (const image of built) await deploy(journey, image, change.after);
    for (const image of built.slice(0, 1)) await deployAgain(journey, image, change.after);
    await promoteToStaging(journey, change.after);
    await release(journey, change.after);
    await rollOutAndBack({
     ...journey,
     use: (name, sha, inputs) => use(journey, name, sha, inputs)
    });
    const proposal = await promoteToProduction(journey, change.after);
    await prove(journey, built, proposal);
    return await goBack({
     ...{
      shop,
      registry: registry.host,
      terminal
     },
     use: (name, sha, inputs) => use(journey, name, sha, inputs),
     tellCommit: (outputs, revision) => tellCommit(journey, outputs, revision),
     tellPromotions: outputs => tellPromotions(journey, outputs)
    }, {
     proposal,
     sha: change.after,
     bad: built.find(({service}) => service === "orders")?.digest ?? ""
    });
   } finally {
    await registry.stop();
   }
  }
  function introduce({terminal}) {
   terminal.say("", terminal.bold("Trunkline: one change, from trunk to production and back"), "", "A monorepo with three services, orders, payments and web, and a library, money, that two of them", "use. A GitOps repository that says by digest what runs in dev, staging and production. A registry.", "", "Everything below is real and in a temporary folder: bare Git remotes, an OCI registry over HTTP, and", "the committed actions, each started as GitHub's runner starts it. There is no cluster and no server.");
  }
  async function changeLibrary({shop, terminal}) {
   const {clone} = shop.monorepo;
   const before = await git_git(clone, "rev-parse", "HEAD");
   const after = await commit(clone, "feat(money): say which currency", {
    "libs/money/money.js": `/** Whole cents as people write them: 123456 is "EUR 1,234.56". */\nexport function formatCents(cents) {\n  return (cents / 100).toLocaleString("en", { style: "currency", currency: "EUR" });\n}\n`
   }, at(60));
   await publish(clone);
   terminal.step("a commit on trunk", "somebody changes the shared library");
   terminal.fact("commit", `${after.slice(0, 7)}  ${await git_git(clone, "log", "-1", "--format=%s")}`);
   terminal.fact("files", ...(await git_git(clone, "diff", "--name-only", before, after)).split("\n"));
   return {
    before,
    after
   };
  }
  async function detect(journey, {before, after}) {
   const {terminal} = journey;
   terminal.step("detect-changes", "which services does this push touch?");
   const outputs = await use(journey, "detect-changes", after, {}, {
    eventName: "push",
    event: {
     before,
     after,
     ref: "refs/heads/main",
     repository: {
      default_branch: "main"
     }
    }
   });
   const {include} = JSON.parse(outputs.matrix ?? "");
   const changed = include.map(({service}) => service);
   terminal.fact("decided", `${changed.join(" and ")}, not ${services.filter(name => !changed.includes(name))}`);
   terminal.fact("because", ...include.map(({service, because}) => `${service} ${because.map(explain).join(", ")}`));
   terminal.fact("reason", outputs.reason ?? "");
   return changed;
  }
  async function build({shop, registry, terminal}, changed, revision) {
   terminal.step("build and push", "your own build, one job for each of them; here a small stand-in for it");
   const tag = `2-${revision.slice(0, 7)}`;
   const built = [];
   for (const service of changed) {
    const place = {
     registry,
     clone: shop.monorepo.clone
    };
    const digest = await buildImage(place, {
     service,
     tag,
     revision
    });
    terminal.fact(service, `${shop.images}/${service}:${tag}`, digest);
    built.push({
     service,
     tag,
     digest
    });
   }
   return built;
  }
  async function deploy(journey, image, sha) {
   journey.terminal.step(`set-image ${image.service}`, "point dev at the new artifact, by digest");
   const outputs = await setImage(journey, image, sha);
   await tellCommit(journey, outputs, outputs.commit ?? "");
  }
  async function deployAgain(journey, image, sha) {
   const {terminal} = journey;
   terminal.step(`set-image ${image.service}, once more`, "somebody runs the job again");
   const outputs = await setImage(journey, image, sha);
   terminal.fact("outcome", outputs.outcome ?? "");
   terminal.fact("reason", outputs.reason ?? "");
  }
  function setImage(journey, {service, tag, digest}, sha) {
   const image = `${journey.shop.images}/${service}:${tag}@${digest}`;
   return use(journey, "set-image", sha, {
    service,
    environment: "dev",
    image
   });
  }
  async function promoteToStaging(journey, sha) {
   journey.terminal.step("promote to staging", "the same artifacts, verified in the registry, one commit");
   const outputs = await use(journey, "promote", sha, {
    service: "*",
    from: "dev",
    to: "staging"
   });
   tellPromotions(journey, outputs);
   await tellCommit(journey, outputs, outputs.commit ?? "");
  }
  async function release(journey, sha) {
   const {terminal, shop} = journey;
   terminal.step("release", "which versions do the commits since the last ones call for?");
   const outputs = await use(journey, "release", sha, {});
   const releases = JSON.parse(outputs.releases ?? "[]");
   terminal.fact("outcome", outputs.outcome ?? "");
   terminal.fact("reason", outputs.reason ?? "");
   for (const {service, tag, previous, bump} of releases) {
    terminal.fact(service, `${previous} → ${tag}  (${bump})`);
   }
   const tags = await git_git(shop.monorepo.remote, "tag", "--points-at", sha);
   terminal.fact("tags", `${tags.split("\n").join(", ")} are on the remote, at ${sha.slice(0, 7)}`);
  }
  async function promoteToProduction(journey, sha) {
   journey.terminal.step("promote orders to production", "by pull request, as the catalogue says");
   const outputs = await use(journey, "promote", sha, {
    service: "orders",
    from: "staging",
    to: "production",
    reason: "The currency is missing on invoices"
   });
   const branch = outputs.branch ?? "";
   tellPromotions(journey, outputs);
   journey.terminal.fact("branch", `${branch}  ${journey.terminal.dim("(on GitHub: a pull request)")}`);
   await tellCommit(journey, outputs, outputs.commit || branch);
   return branch;
  }
  function tellPromotions({terminal}, outputs) {
   const promotions = JSON.parse(outputs.promotions ?? "[]");
   const words = {
    go: "goes",
    same: "is there already",
    blocked: "stays"
   };
   for (const {service, state, gates} of promotions) {
    const verdicts = gates.map(({gate, state, why}) => `${state === "green" ? terminal.green("✓") : "✗"} ${gate}: ${why}`);
    terminal.fact(service, words[state] ?? state, ...verdicts);
   }
  }
  async function tellCommit({shop, terminal}, outputs, revision) {
   terminal.fact("outcome", outputs.outcome ?? "");
   terminal.fact("reason", outputs.reason ?? "");
   const {remote} = shop.gitops;
   terminal.fact("commit", await git_git(remote, "log", "-1", "--format=%h  %s", revision));
   const patch = (await git_git(remote, "show", "--format=", "--unified=0", revision)).split("\n");
   const removed = [];
   for (const line of patch) {
    if (line.startsWith("+++ b/")) terminal.fact("", line.slice(6)); else if (/^-(?!--)/.test(line)) removed.push(line.slice(1).trim()); else if (/^\+(?!\+\+|#)/.test(line)) terminal.change(removed.shift() ?? "", line.slice(1).trim());
   }
   const lines = await git_git(remote, "show", "--format=", "--shortstat", revision);
   terminal.fact("in all", lines.trim());
  }
  async function prove({shop, terminal}, built, proposal) {
   terminal.step("the proof", "is it the artifact that was built? asked of plain git");
   const made = built.find(({service}) => service === "orders")?.digest ?? "none";
   terminal.fact("built", made);
   for (const [environment, branch] of [ [ "dev", "main" ], [ "staging", "main" ], [ "production", proposal ] ]) {
    const overlay = `${branch}:apps/orders/overlays/${environment}/kustomization.yaml`;
    const text = await git_git(shop.gitops.remote, "show", overlay);
    const found = /digest: (\S+)/.exec(text)?.[1] ?? "none";
    if (found !== made) throw new Error(`${environment} has ${found}, but ${made} was built`);
    terminal.fact(environment, `${found} ${terminal.green("✓")}`);
   }
   terminal.say("", "The history of the GitOps repository:", "");
   const log = await git_git(shop.gitops.remote, "log", "--graph", "--format=%h %s %C()%d", "main", proposal);
   terminal.say(...log.split("\n"));
  }
  function explain({kind, of}) {
   return kind === "dependency" ? `depends on ${of}, which changed` : `(${kind} ${of})`;
  }
  async function use({root, shop}, name, sha, inputs, run = {}) {
   const ran = await runAction((0, external_node_path_.join)(root, "actions", name), {
    inputs,
    workspace: shop.monorepo.clone,
    temporary: (0, external_node_path_.join)(shop.root, "runner", name),
    run: {
     sha,
     runNumber: 2,
     ...run
    }
   });
   if (ran.conclusion === "failure") throw new Error(`${name} failed:\n${ran.log}`);
   return ran.outputs;
  }
 }),
 3981: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
    var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
    var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3136);
    var _journey_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8149);
    var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1628);
    const terminal = (0, _terminal_js__WEBPACK_IMPORTED_MODULE_4__.j)(text => process.stdout.write(text), process.env, process.stdout.isTTY);
    const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, 
    node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "trunkline-demo-"));
    const started = Date.now();
    try {
     const page = await (0, _journey_js__WEBPACK_IMPORTED_MODULE_5__.n)(findRoot((0, 
     node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1] ?? "")), folder, terminal);
     const seconds = ((Date.now() - started) / 1e3).toFixed(1);
     terminal.say("", `The board stays: ${(0, node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(page).href}`);
     terminal.say("", terminal.dim(`${seconds} seconds. \`npm run demo -- --keep\` leaves the repositories for you to look at.`), "");
    } catch (fault) {
     terminal.say("", `The demo stopped: ${fault instanceof Error ? fault.message : String(fault)}`, "");
     process.exitCode = 1;
    } finally {
     if (process.argv.includes("--keep")) terminal.say(`It is all in ${folder}`, ""); else removeAllBut("board.html");
    }
    function removeAllBut(kept) {
     const entries = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(name => name !== kept);
     for (const name of entries) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, 
     node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), {
      recursive: true,
      force: true
     });
     if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0) (0, 
     node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
      recursive: true
     });
    }
    function findRoot(from) {
     return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, "actions")) ? from : findRoot((0, 
     node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from));
    }
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 1628: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   j: () => openTerminal
  });
  const margin = "    ";
  const column = 12;
  function openTerminal(write, env, isTerminal) {
   const colourful = (isTerminal || Boolean(env.FORCE_COLOR)) && !env.NO_COLOR && env.TERM !== "dumb";
   const paint = codes => text => colourful ? `[${codes}m${text}[0m` : text;
   const [bold, dim, green, red] = [ paint("1"), paint("2"), paint("32"), paint("31") ];
   let steps = 0;
   return {
    bold,
    dim,
    green,
    step(title, question) {
     steps += 1;
     write(`\n${bold(`${String(steps).padStart(2)}  ${title}`)}  ${dim(question)}\n\n`);
    },
    fact(word, ...lines) {
     const [first = "", ...more] = lines;
     write(`${margin}${dim(word.padEnd(column))}${first}\n`);
     for (const line of more) write(`${margin}${" ".repeat(column)}${line}\n`);
    },
    change(before, after) {
     if (before === "") {
      write(`${margin}${" ".repeat(column)}  ${green(`+ ${shorten(after)}`)}\n`);
      return;
     }
     const [key = ""] = after.split(" ");
     const [from, to] = [ before, after ].map(line => shorten(line.slice(key.length).trim()));
     write(`${margin}${" ".repeat(column)}  ${key} ${red(from ?? "")} ${dim("→")} ${green(to ?? "")}\n`);
    },
    say(...lines) {
     for (const line of lines) write(line === "" ? "\n" : `${margin}${line}\n`);
    }
   };
  }
  function shorten(text) {
   return text.replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/g, "$1…");
  }
 })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 var wrapDeps = deps => deps.map(dep => {
  if (dep !== null && typeof dep === "object") {
   if (dep[webpackQueues]) return dep;
   if (dep.then) {
    var queue = [];
    queue.d = 0;
    dep.then(r => {
     obj[webpackExports] = r;
     resolveQueue(queue);
    }, e => {
     obj[webpackError] = e;
     resolveQueue(queue);
    });
    var obj = {};
    obj[webpackQueues] = fn => fn(queue);
    return obj;
   }
  }
  var ret = {};
  ret[webpackQueues] = x => {};
  ret[webpackExports] = dep;
  return ret;
 });
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = wrapDeps(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

var __webpack_exports__ = __nccwpck_require__(3981);

__webpack_exports__ = await __webpack_exports__;
