/** More than any configuration file has, in bytes; a limit keeps a hostile one from costing memory. */
export const longestConfig = 4 * 1024 * 1024;
