export const id = 7335;

export const ids = [ 7335 ];

export const modules = {
 6110: ((module, exports, __webpack_require__) => {
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.storage = localstorage();
  exports.destroy = (() => {
   let warned = false;
   return () => {
    if (!warned) {
     warned = true;
     console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
    }
   };
  })();
  exports.colors = [ "#0000CC", "#0000FF", "#0033CC", "#0033FF", "#0066CC", "#0066FF", "#0099CC", "#0099FF", "#00CC00", "#00CC33", "#00CC66", "#00CC99", "#00CCCC", "#00CCFF", "#3300CC", "#3300FF", "#3333CC", "#3333FF", "#3366CC", "#3366FF", "#3399CC", "#3399FF", "#33CC00", "#33CC33", "#33CC66", "#33CC99", "#33CCCC", "#33CCFF", "#6600CC", "#6600FF", "#6633CC", "#6633FF", "#66CC00", "#66CC33", "#9900CC", "#9900FF", "#9933CC", "#9933FF", "#99CC00", "#99CC33", "#CC0000", "#CC0033", "#CC0066", "#CC0099", "#CC00CC", "#CC00FF", "#CC3300", "#CC3333", "#CC3366", "#CC3399", "#CC33CC", "#CC33FF", "#CC6600", "#CC6633", "#CC9900", "#CC9933", "#CCCC00", "#CCCC33", "#FF0000", "#FF0033", "#FF0066", "#FF0099", "#FF00CC", "#FF00FF", "#FF3300", "#FF3333", "#FF3366", "#FF3399", "#FF33CC", "#FF33FF", "#FF6600", "#FF6633", "#FF9900", "#FF9933", "#FFCC00", "#FFCC33" ];
  function useColors() {
   if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
    return true;
   }
   if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
    return false;
   }
   let m;
   return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
  }
  function formatArgs(args) {
   args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
   if (!this.useColors) {
    return;
   }
   const c = "color: " + this.color;
   args.splice(1, 0, c, "color: inherit");
   let index = 0;
   let lastC = 0;
   args[0].replace(/%[a-zA-Z%]/g, match => {
    if (match === "%%") {
     return;
    }
    index++;
    if (match === "%c") {
     lastC = index;
    }
   });
   args.splice(lastC, 0, c);
  }
  exports.log = console.debug || console.log || (() => {});
  function save(namespaces) {
   try {
    if (namespaces) {
     exports.storage.setItem("debug", namespaces);
    } else {
     exports.storage.removeItem("debug");
    }
   } catch (error) {}
  }
  function load() {
   let r;
   try {
    r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
   } catch (error) {}
   if (!r && typeof process !== "undefined" && "env" in process) {
    r = process.env.DEBUG;
   }
   return r;
  }
  function localstorage() {
   try {
    return localStorage;
   } catch (error) {}
  }
  module.exports = __webpack_require__(40897)(exports);
  const {formatters} = module.exports;
  formatters.j = function(v) {
   try {
    return JSON.stringify(v);
   } catch (error) {
    return "[UnexpectedJSONParseError]: " + error.message;
   }
  };
 }),
 40897: ((module, __unused_webpack_exports, __webpack_require__) => {
  function setup(env) {
   createDebug.debug = createDebug;
   createDebug.default = createDebug;
   createDebug.coerce = coerce;
   createDebug.disable = disable;
   createDebug.enable = enable;
   createDebug.enabled = enabled;
   createDebug.humanize = __webpack_require__(70744);
   createDebug.destroy = destroy;
   Object.keys(env).forEach(key => {
    createDebug[key] = env[key];
   });
   createDebug.names = [];
   createDebug.skips = [];
   createDebug.formatters = {};
   function selectColor(namespace) {
    let hash = 0;
    for (let i = 0; i < namespace.length; i++) {
     hash = (hash << 5) - hash + namespace.charCodeAt(i);
     hash |= 0;
    }
    return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
   }
   createDebug.selectColor = selectColor;
   function createDebug(namespace) {
    let prevTime;
    let enableOverride = null;
    let namespacesCache;
    let enabledCache;
    function debug(...args) {
     if (!debug.enabled) {
      return;
     }
     const self = debug;
     const curr = Number(new Date);
     const ms = curr - (prevTime || curr);
     self.diff = ms;
     self.prev = prevTime;
     self.curr = curr;
     prevTime = curr;
     args[0] = createDebug.coerce(args[0]);
     if (typeof args[0] !== "string") {
      args.unshift("%O");
     }
     let index = 0;
     args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
      if (match === "%%") {
       return "%";
      }
      index++;
      const formatter = createDebug.formatters[format];
      if (typeof formatter === "function") {
       const val = args[index];
       match = formatter.call(self, val);
       args.splice(index, 1);
       index--;
      }
      return match;
     });
     createDebug.formatArgs.call(self, args);
     const logFn = self.log || createDebug.log;
     logFn.apply(self, args);
    }
    debug.namespace = namespace;
    debug.useColors = createDebug.useColors();
    debug.color = createDebug.selectColor(namespace);
    debug.extend = extend;
    debug.destroy = createDebug.destroy;
    Object.defineProperty(debug, "enabled", {
     enumerable: true,
     configurable: false,
     get: () => {
      if (enableOverride !== null) {
       return enableOverride;
      }
      if (namespacesCache !== createDebug.namespaces) {
       namespacesCache = createDebug.namespaces;
       enabledCache = createDebug.enabled(namespace);
      }
      return enabledCache;
     },
     set: v => {
      enableOverride = v;
     }
    });
    if (typeof createDebug.init === "function") {
     createDebug.init(debug);
    }
    return debug;
   }
   function extend(namespace, delimiter) {
    const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
    newDebug.log = this.log;
    return newDebug;
   }
   function enable(namespaces) {
    createDebug.save(namespaces);
    createDebug.namespaces = namespaces;
    createDebug.names = [];
    createDebug.skips = [];
    const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
    for (const ns of split) {
     if (ns[0] === "-") {
      createDebug.skips.push(ns.slice(1));
     } else {
      createDebug.names.push(ns);
     }
    }
   }
   function matchesTemplate(search, template) {
    let searchIndex = 0;
    let templateIndex = 0;
    let starIndex = -1;
    let matchIndex = 0;
    while (searchIndex < search.length) {
     if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
      if (template[templateIndex] === "*") {
       starIndex = templateIndex;
       matchIndex = searchIndex;
       templateIndex++;
      } else {
       searchIndex++;
       templateIndex++;
      }
     } else if (starIndex !== -1) {
      templateIndex = starIndex + 1;
      matchIndex++;
      searchIndex = matchIndex;
     } else {
      return false;
     }
    }
    while (templateIndex < template.length && template[templateIndex] === "*") {
     templateIndex++;
    }
    return templateIndex === template.length;
   }
   function disable() {
    const namespaces = [ ...createDebug.names, ...createDebug.skips.map(namespace => "-" + namespace) ].join(",");
    createDebug.enable("");
    return namespaces;
   }
   function enabled(name) {
    for (const skip of createDebug.skips) {
     if (matchesTemplate(name, skip)) {
      return false;
     }
    }
    for (const ns of createDebug.names) {
     if (matchesTemplate(name, ns)) {
      return true;
     }
    }
    return false;
   }
   function coerce(val) {
    if (val instanceof Error) {
     return val.stack || val.message;
    }
    return val;
   }
   function destroy() {
    console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
   }
   createDebug.enable(createDebug.load());
   return createDebug;
  }
  module.exports = setup;
 }),
 2830: ((module, __unused_webpack_exports, __webpack_require__) => {
  if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
   module.exports = __webpack_require__(6110);
  } else {
   module.exports = __webpack_require__(95108);
  }
 }),
 95108: ((module, exports, __webpack_require__) => {
  const tty = __webpack_require__(52018);
  const util = __webpack_require__(39023);
  exports.init = init;
  exports.log = log;
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
  exports.colors = [ 6, 2, 3, 4, 5, 1 ];
  try {
   const supportsColor = __webpack_require__(73245);
   if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
    exports.colors = [ 20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80, 81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 214, 215, 220, 221 ];
   }
  } catch (error) {}
  exports.inspectOpts = Object.keys(process.env).filter(key => /^debug_/i.test(key)).reduce((obj, key) => {
   const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => k.toUpperCase());
   let val = process.env[key];
   if (/^(yes|on|true|enabled)$/i.test(val)) {
    val = true;
   } else if (/^(no|off|false|disabled)$/i.test(val)) {
    val = false;
   } else if (val === "null") {
    val = null;
   } else {
    val = Number(val);
   }
   obj[prop] = val;
   return obj;
  }, {});
  function useColors() {
   return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
  }
  function formatArgs(args) {
   const {namespace: name, useColors} = this;
   if (useColors) {
    const c = this.color;
    const colorCode = "[3" + (c < 8 ? c : "8;5;" + c);
    const prefix = `  ${colorCode};1m${name} [0m`;
    args[0] = prefix + args[0].split("\n").join("\n" + prefix);
    args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "[0m");
   } else {
    args[0] = getDate() + name + " " + args[0];
   }
  }
  function getDate() {
   if (exports.inspectOpts.hideDate) {
    return "";
   }
   return (new Date).toISOString() + " ";
  }
  function log(...args) {
   return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
  }
  function save(namespaces) {
   if (namespaces) {
    process.env.DEBUG = namespaces;
   } else {
    delete process.env.DEBUG;
   }
  }
  function load() {
   return process.env.DEBUG;
  }
  function init(debug) {
   debug.inspectOpts = {};
   const keys = Object.keys(exports.inspectOpts);
   for (let i = 0; i < keys.length; i++) {
    debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
   }
  }
  module.exports = __webpack_require__(40897)(exports);
  const {formatters} = module.exports;
  formatters.o = function(v) {
   this.inspectOpts.colors = this.useColors;
   return util.inspect(v, this.inspectOpts).split("\n").map(str => str.trim()).join(" ");
  };
  formatters.O = function(v) {
   this.inspectOpts.colors = this.useColors;
   return util.inspect(v, this.inspectOpts);
  };
 }),
 70744: (module => {
  var s = 1e3;
  var m = s * 60;
  var h = m * 60;
  var d = h * 24;
  var w = d * 7;
  var y = d * 365.25;
  module.exports = function(val, options) {
   options = options || {};
   var type = typeof val;
   if (type === "string" && val.length > 0) {
    return parse(val);
   } else if (type === "number" && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
   }
   throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
  };
  function parse(str) {
   str = String(str);
   if (str.length > 100) {
    return;
   }
   var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
   if (!match) {
    return;
   }
   var n = parseFloat(match[1]);
   var type = (match[2] || "ms").toLowerCase();
   switch (type) {
   case "years":
   case "year":
   case "yrs":
   case "yr":
   case "y":
    return n * y;

   case "weeks":
   case "week":
   case "w":
    return n * w;

   case "days":
   case "day":
   case "d":
    return n * d;

   case "hours":
   case "hour":
   case "hrs":
   case "hr":
   case "h":
    return n * h;

   case "minutes":
   case "minute":
   case "mins":
   case "min":
   case "m":
    return n * m;

   case "seconds":
   case "second":
   case "secs":
   case "sec":
   case "s":
    return n * s;

   case "milliseconds":
   case "millisecond":
   case "msecs":
   case "msec":
   case "ms":
    return n;

   default:
    return undefined;
   }
  }
  function fmtShort(ms) {
   var msAbs = Math.abs(ms);
   if (msAbs >= d) {
    return Math.round(ms / d) + "d";
   }
   if (msAbs >= h) {
    return Math.round(ms / h) + "h";
   }
   if (msAbs >= m) {
    return Math.round(ms / m) + "m";
   }
   if (msAbs >= s) {
    return Math.round(ms / s) + "s";
   }
   return ms + "ms";
  }
  function fmtLong(ms) {
   var msAbs = Math.abs(ms);
   if (msAbs >= d) {
    return plural(ms, msAbs, d, "day");
   }
   if (msAbs >= h) {
    return plural(ms, msAbs, h, "hour");
   }
   if (msAbs >= m) {
    return plural(ms, msAbs, m, "minute");
   }
   if (msAbs >= s) {
    return plural(ms, msAbs, s, "second");
   }
   return ms + " ms";
  }
  function plural(ms, msAbs, n, name) {
   var isPlural = msAbs >= n * 1.5;
   return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
  }
 }),
 49498: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {RetryOperation} = __webpack_require__(74544);
  const createTimeout = (attempt, opts) => Math.min(Math.round((1 + (opts.randomize ? Math.random() : 0)) * Math.max(opts.minTimeout, 1) * Math.pow(opts.factor, attempt)), opts.maxTimeout);
  const isRetryError = err => err?.code === "EPROMISERETRY" && Object.hasOwn(err, "retried");
  const promiseRetry = async (fn, options = {}) => {
   let timeouts = [];
   if (options instanceof Array) {
    timeouts = [ ...options ];
   } else {
    if (options.retries === Infinity) {
     options.forever = true;
     delete options.retries;
    }
    const opts = {
     retries: 10,
     factor: 2,
     minTimeout: 1 * 1e3,
     maxTimeout: Infinity,
     randomize: false,
     ...options
    };
    if (opts.minTimeout > opts.maxTimeout) {
     throw new Error("minTimeout is greater than maxTimeout");
    }
    if (opts.retries) {
     for (let i = 0; i < opts.retries; i++) {
      timeouts.push(createTimeout(i, opts));
     }
     timeouts.sort((a, b) => a - b);
    } else if (options.forever) {
     timeouts.push(createTimeout(0, opts));
    }
   }
   const operation = new RetryOperation(timeouts, {
    forever: options.forever,
    unref: options.unref,
    maxRetryTime: options.maxRetryTime
   });
   return new Promise(function(resolve, reject) {
    operation.attempt(async number => {
     try {
      const result = await fn(err => {
       throw Object.assign(new Error("Retrying"), {
        code: "EPROMISERETRY",
        retried: err
       });
      }, number, operation);
      return resolve(result);
     } catch (err) {
      if (!isRetryError(err)) {
       return reject(err);
      }
      if (!operation.retry(err.retried || new Error)) {
       return reject(err.retried);
      }
     }
    });
   });
  };
  module.exports = {
   promiseRetry
  };
 }),
 74544: (module => {
  class RetryOperation {
   #attempts=1;
   #cachedTimeouts=null;
   #errors=[];
   #fn=null;
   #maxRetryTime;
   #operationStart=null;
   #originalTimeouts;
   #timeouts;
   #timer=null;
   #unref;
   constructor(timeouts, options = {}) {
    this.#originalTimeouts = [ ...timeouts ];
    this.#timeouts = [ ...timeouts ];
    this.#unref = options.unref;
    this.#maxRetryTime = options.maxRetryTime || Infinity;
    if (options.forever) {
     this.#cachedTimeouts = [ ...this.#timeouts ];
    }
   }
   get timeouts() {
    return [ ...this.#timeouts ];
   }
   get errors() {
    return [ ...this.#errors ];
   }
   get attempts() {
    return this.#attempts;
   }
   get mainError() {
    let mainError = null;
    if (this.#errors.length) {
     let mainErrorCount = 0;
     const counts = {};
     for (let i = 0; i < this.#errors.length; i++) {
      const error = this.#errors[i];
      const {message} = error;
      if (!counts[message]) {
       counts[message] = 0;
      }
      counts[message]++;
      if (counts[message] >= mainErrorCount) {
       mainError = error;
       mainErrorCount = counts[message];
      }
     }
    }
    return mainError;
   }
   reset() {
    this.#attempts = 1;
    this.#timeouts = [ ...this.#originalTimeouts ];
   }
   stop() {
    if (this.#timer) {
     clearTimeout(this.#timer);
    }
    this.#timeouts = [];
    this.#cachedTimeouts = null;
   }
   retry(err) {
    this.#errors.push(err);
    if ((new Date).getTime() - this.#operationStart >= this.#maxRetryTime) {
     this.#errors.unshift(new Error("RetryOperation timeout occurred"));
     return false;
    }
    let timeout = this.#timeouts.shift();
    if (timeout === undefined) {
     if (this.#cachedTimeouts) {
      this.#errors.pop();
      timeout = this.#cachedTimeouts.at(-1);
     } else {
      return false;
     }
    }
    this.#timer = setTimeout(() => {
     this.#attempts++;
     this.#fn(this.#attempts);
    }, timeout);
    if (this.#unref) {
     this.#timer.unref();
    }
    return true;
   }
   attempt(fn) {
    this.#fn = fn;
    this.#operationStart = (new Date).getTime();
    this.#fn(this.#attempts);
   }
  }
  module.exports = {
   RetryOperation
  };
 })
};
