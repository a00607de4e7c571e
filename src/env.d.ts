/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Where readers report an error in the site, made from the setting `CONTACT`. */
  readonly CONTACT_URL?: string;
}
