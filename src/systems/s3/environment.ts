import { loadSharedConfigFiles } from '@smithy/core/config';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the environment, completed with the endpoint and region of the profile, so that the kind of the profile's server is known before
 * the first request. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export async function withProfile(env: Environment): Promise<Environment> {
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL, ...others } = env;
  // A file that cannot be read counts as empty, as in the AWS tools; a later error reports the missing credentials.
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
