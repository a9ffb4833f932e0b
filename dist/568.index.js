export const id = 568;

export const ids = [ 568 ];

export const modules = {
 9187: (module => {
  module.exports = () => () => {};
 })
};
