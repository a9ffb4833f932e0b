export const id = 568;
export const ids = [568];
export const modules = {

/***/ 9187:
/***/ ((module) => {

// Stands in for debug under tuf-js, which tells it of every request: nobody reads that here, and the package looks for an optional
// dependency in a way that no bundler can resolve (docs/decisions/0045).
module.exports = () => () => {};


/***/ })

};
