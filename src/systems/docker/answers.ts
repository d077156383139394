/* What the Docker Engine API answers and takes, as far as this program reads it: https://docs.docker.com/reference/api/engine/ */

export interface DaemonInfo {
  readonly ServerVersion: string;
  readonly OSType: string;
  readonly Architecture: string;
  readonly Driver: string;
  /** On its own host. */
  readonly DockerRootDir?: string;
  readonly DriverStatus?: readonly (readonly [string, string])[];
  /** Processors. */
  readonly NCPU?: number;
  readonly CgroupDriver?: string;
  readonly Runtimes?: Readonly<Record<string, unknown>>;
}

export interface ImageInfo {
  /** The config's digest on a graph driver, the manifest's or index's on the containerd image store. */
  readonly Id: string;
  readonly RepoTags?: readonly string[] | null;
  readonly Os: string;
  readonly Architecture: string;
  readonly Variant?: string;
  /** Bytes, uncompressed on a graph driver. */
  readonly Size?: number;
  readonly RootFS: { readonly Layers?: readonly string[] };
  readonly Config?: {
    readonly Env?: readonly string[] | null;
    readonly Labels?: Readonly<Record<string, string>> | null;
    readonly Cmd?: readonly string[] | null;
    readonly Entrypoint?: readonly string[] | null;
    /** Folders that are to be volumes. */
    readonly Volumes?: Readonly<Record<string, object>> | null;
    readonly ExposedPorts?: Readonly<Record<string, object>> | null;
  } | null;
}

export interface HistoryStep {
  readonly CreatedBy?: string;
  readonly Comment?: string;
}

export interface ImageSummary {
  readonly Id: string;
  readonly RepoTags?: readonly string[] | null;
}

export interface ContainerSummary {
  readonly Id: string;
  readonly Labels?: Readonly<Record<string, string>> | null;
}

export interface RegistryAuth {
  readonly username: string;
  readonly password: string;
  readonly serveraddress: string;
}
