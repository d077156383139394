import { loadSharedConfigFiles } from '@smithy/core/config';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment, and what the profile says where it is silent: endpoint and region. So that a profile's server is known for what it is
 * before a request is made. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export async function withProfile(env: Environment): Promise<Environment> {
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL, ...others } = env;
  // A file that cannot be read holds nothing, as for the AWS tools; its credentials will be missed by name.
  const { configFile } = await loadSharedConfigFiles({ ignoreCache: true });
  const profile = configFile[env.AWS_PROFILE || 'default'] ?? {};
  const services = configFile[`services.${profile.services}`] ?? {};
  const ignored = [env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, profile.ignore_configured_endpoint_urls].some((value) => value === 'true');
  const endpoint = AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL || services['s3.endpoint_url'] || profile.endpoint_url;
  return {
    ...others,
    AWS_ENDPOINT_URL: ignored ? undefined : endpoint,
    AWS_REGION: env.AWS_REGION || env.AWS_DEFAULT_REGION || profile.region,
  };
}
