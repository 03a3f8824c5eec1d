import asia from './asia.json' with { type: 'json' };
import australiaNewZealand from './australia-new-zealand.json' with { type: 'json' };
import benelux from './benelux.json' with { type: 'json' };
import czechiaPoland from './czechia-poland.json' with { type: 'json' };
import france from './france.json' with { type: 'json' };
import germanyAustriaSwitzerland from './germany-austria-switzerland.json' with { type: 'json' };
import hosting from './hosting.json' with { type: 'json' };
import italy from './italy.json' with { type: 'json' };
import northAmerica from './north-america.json' with { type: 'json' };
import portugalBrazil from './portugal-brazil.json' with { type: 'json' };
import russia from './russia.json' with { type: 'json' };
import unitedKingdom from './united-kingdom.json' with { type: 'json' };
import world from './world.json' with { type: 'json' };

/**
 * The entries of the built-in catalogue as they stand in the files, not checked yet. Gathered on 22 November 2026;
 * each entry says from where and how sure it is. Anything known about a provider belongs in these files.
 */
export const BUILT_IN_ENTRIES: readonly unknown[] = [
  ...world,
  ...hosting,
  ...germanyAustriaSwitzerland,
  ...france,
  ...italy,
  ...unitedKingdom,
  ...benelux,
  ...portugalBrazil,
  ...northAmerica,
  ...australiaNewZealand,
  ...russia,
  ...czechiaPoland,
  ...asia,
];
