// The persons of the incident, as a select offers them.
import type { ChoiceGroup } from "../../components/GroupedSelect.svelte";
import { t } from "../../i18n/strings.svelte";
import type { IncidentPage } from "../../state/incident.svelte";

/** Everybody whom the incident names, by name. */
export function personChoices(page: IncidentPage): ChoiceGroup[] {
  const persons = page.view?.file.persons ?? [];
  return [
    {
      label: null,
      choices: persons.map(({ id }) => ({ value: id, label: page.name(id) || t("incident-person-unnamed") })),
    },
  ];
}
