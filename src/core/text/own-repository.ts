/** Trunkline's own repository, as package.json names it: `npm run docs` writes it wherever it stands, and a test finds strays. */
export const home = "your-org/trunkline";
