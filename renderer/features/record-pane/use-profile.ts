import { withProfileValue, type Profile, type ProfileField } from '#core/model';
import { useWorkspace } from '../../workspace';

/** The plan's profile, and how a form sets a field of it or all of its official elements. */
export function useProfile(): {
  readonly profile: Profile;
  readonly set: (field: ProfileField, value: unknown) => void;
  readonly setOfficial: (official: Profile['official']) => void;
} {
  const { plan, edit } = useWorkspace();
  const change = (next: (profile: Profile) => Profile): void =>
    edit((now) => [{ kind: 'set-profile', profile: next(now.profile) }], { name: 'set-profile' });
  return {
    profile: plan.profile,
    set: (field, value) => change((profile) => withProfileValue(profile, field, value)),
    setOfficial: (official) => change((profile) => withOfficial(profile, official)),
  };
}

/** The profile with these official elements, or with none. */
function withOfficial(profile: Profile, official: Profile['official']): Profile {
  const { official: before, ...rest } = profile;
  if (official) return { ...rest, official };
  return before ? rest : profile;
}
