// Stands in for @actions/exec under @actions/core, which starts programs only in platform.getDetails: nothing here calls that.
export function getExecOutput() {
  throw new Error("Trunkline starts programs through src/io/process.ts only");
}
