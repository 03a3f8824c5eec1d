/** The settings do not suffice for an app package. `problems` holds one sentence for each thing that is wrong. */
export class PackageSettingsError extends Error {
  readonly code = 'teams-settings-invalid';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'PackageSettingsError';
    this.problems = problems;
  }
}

/** A file of the app package breaks Microsoft's schema for it. `problems` names each place. */
export class ManifestInvalidError extends Error {
  readonly code = 'teams-manifest-invalid';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ManifestInvalidError';
    this.problems = problems;
  }
}
