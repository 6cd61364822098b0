interface Lock {
  packages: Record<string, Record<string, unknown>>;
}
export declare function fillOptionalPackages(lock: Lock): { added: string[]; unknown: string[] };
