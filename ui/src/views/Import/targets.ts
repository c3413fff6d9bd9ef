// The columns of ours as people choose them: by the record, and the labels of the fields that lead to them.
import type { TableColumn } from "../../backend/types";
import type { ChoiceGroup } from "../../components/GroupedSelect.svelte";
import { t } from "../../i18n/strings.svelte";

/** What a column is called: the labels of its fields, the last of coordinates by its own name. */
export function targetLabel(column: TableColumn): string {
  const labels = column.labels.map((id) => t(id));
  if (column.name.endsWith(".coordinates")) labels.push(t("import-coordinates"));
  return labels.join(" – ");
}

/** Every column, record by record; first that a column is not taken in. */
export function targetGroups(columns: readonly TableColumn[]): ChoiceGroup[] {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const column of columns) {
    const choices = groups.get(column.record) ?? [];
    choices.push({ value: column.name, label: targetLabel(column) });
    groups.set(column.record, choices);
  }
  const records = [...groups].map(([record, choices]) => ({
    label: t(`import-record-${record.replaceAll("_", "-")}`),
    choices,
  }));
  const alone: ChoiceGroup = {
    label: null,
    choices: [
      { value: "", label: t("import-not-taken") },
      { value: "language", label: t("import-language-column") },
    ],
  };
  return [alone, ...records];
}
