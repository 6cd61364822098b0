interface LockedPackage {
  version?: string;
  optional?: boolean;
  link?: boolean;
}
export declare function isInstalled(root: string): boolean;
export declare function missingPackages(wanted: Record<string, LockedPackage>, installed: Record<string, LockedPackage>): string[];
