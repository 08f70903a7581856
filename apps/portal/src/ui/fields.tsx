import { Checkbox, FileInput, MultiSelect, NumberInput, PasswordInput, Select, Textarea, TextInput, type CheckboxProps, type FileInputProps, type MultiSelectProps, type NumberInputProps, type PasswordInputProps, type SelectProps, type TextareaProps, type TextInputProps } from '@mantine/core';
import styles from './fields.module.css';

/**
 * Mantine's fields in the house's measures: a label above, the reason of a refusal beneath, 48 px on phones. They take what
 * `form.getInputProps(name)` of @mantine/form gives.
 */
const fieldLook = { input: styles.input, label: styles.label, error: styles.error, description: styles.description };

export const TextField = (props: TextInputProps) => <TextInput classNames={fieldLook} {...props} />;
export const PasswordField = (props: PasswordInputProps) => <PasswordInput classNames={{ ...fieldLook, innerInput: styles.inner }} {...props} />;
export const TextAreaField = (props: TextareaProps) => <Textarea autosize minRows={2} maxRows={8} classNames={fieldLook} {...props} />;
export const NumberField = (props: NumberInputProps) => <NumberInput clampBehavior="none" classNames={fieldLook} {...props} />;
export const SelectField = (props: SelectProps) => <Select checkIconPosition="right" classNames={fieldLook} {...props} />;
/** One file of the reader's own. */
export const FileField = (props: FileInputProps) => <FileInput classNames={fieldLook} {...props} />;
/** Any number of a list. */
export const ManyField = (props: MultiSelectProps) => <MultiSelect checkIconPosition="right" classNames={fieldLook} {...props} />;
/** A calendar day as `YYYY-MM-DD`, with the platform's own picker. */
export const DateField = (props: TextInputProps) => <TextInput type="date" classNames={fieldLook} {...props} />;
/** A time of day as `HH:MM`. */
export const TimeField = (props: TextInputProps) => <TextInput type="time" classNames={fieldLook} {...props} />;
/** One sentence to agree to. */
export const CheckField = (props: CheckboxProps) => <Checkbox classNames={{ root: styles.check, label: styles.checkLabel, body: styles.checkBody, description: styles.description }} {...props} />;
