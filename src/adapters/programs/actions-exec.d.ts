/** The part of the package that is used. To be deleted as soon as every clone has the published package installed. */
declare module "@actions/exec" {
  export function exec(
    command: string,
    args: string[],
    options: {
      readonly cwd: string;
      readonly env: Record<string, string>;
      readonly input: Buffer;
      readonly silent: boolean;
      readonly ignoreReturnCode: boolean;
      readonly listeners: {
        readonly stdout: (chunk: Buffer) => void;
        readonly stderr: (chunk: Buffer) => void;
      };
    },
  ): Promise<number | null>;
}
