/** The file that keeps artifacts out: beside an overlay's file for that overlay, at the top of the repository for all. */
export const holdsFile = "trunkline-holds.yaml";

/** The file of holds beside a file. */
export function holdsBeside(file: string): string {
  return file.replace(/[^/]*$/, holdsFile);
}
