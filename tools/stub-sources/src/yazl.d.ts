/** The part of yazl this tool uses; the package brings no types of its own. */
declare module 'yazl' {
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addReadStream(
      stream: NodeJS.ReadableStream,
      path: string,
      options?: { mtime?: Date; compressionLevel?: number; forceZip64Format?: boolean },
    ): void;
    end(): void;
  }
}
