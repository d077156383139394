/* The part of the Docker Engine API's requests and responses that this program uses: https://docs.docker.com/reference/api/engine/ */

export interface DaemonInfo {
  readonly ServerVersion: string;
  readonly OSType: string;
  readonly Architecture: string;
  readonly Driver: string;
  /** A path on the daemon's host. */
  readonly DockerRootDir?: string;
  readonly DriverStatus?: readonly (readonly [string, string])[];
  /** The daemon's time, ISO 8601. */
  readonly SystemTime?: string;
  /** Number of processors. */
  readonly NCPU?: number;
  readonly CgroupDriver?: string;
  readonly Runtimes?: Readonly<Record<string, unknown>>;
}

export interface ImageInfo {
  /** The config's digest with a graph driver; the manifest's or index's digest with the containerd image store. */
  readonly Id: string;
  readonly RepoTags?: readonly string[] | null;
  readonly Os: string;
  readonly Architecture: string;
  readonly Variant?: string;
  /** Bytes, uncompressed with a graph driver. */
  readonly Size?: number;
  readonly RootFS: { readonly Layers?: readonly string[] };
  readonly Config?: {
    readonly Env?: readonly string[] | null;
    readonly Labels?: Readonly<Record<string, string>> | null;
    readonly Cmd?: readonly string[] | null;
    readonly Entrypoint?: readonly string[] | null;
    /** Paths that the image declares as volumes. */
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
