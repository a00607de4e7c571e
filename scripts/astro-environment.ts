// Imported before Astro: it would write to HOME, which may not be writable, and look on the network
// for a newer version.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
