package org.dealercrm.pqrs.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.dealercrm.shared.TypedPhone;

/** What the public form asks for, field by field. */
final class FormRules {
    static final int FILES_AT_MOST = 5;
    static final int FILE_MEGABYTES = 10;
    static final int DESCRIPTION = 10_000;
    private static final Map<String, Integer> LONGEST = Map.of("customerName", 100, "documentNumber", 20, "emailAddress", 250,
            "phoneNumber", 40, "plate", 10, "subject", 150, "description", DESCRIPTION);
    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@"
            + "([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,63}");
    private static final Pattern NAME = Pattern.compile("[^<>]*");
    private static final Pattern DOCUMENT = Pattern.compile("[A-Za-z0-9.\\- ]{3,20}");
    private static final Pattern PLATE = Pattern.compile("[A-Za-z0-9\\- ]{5,10}");

    private FormRules() { }

    /** What may be chosen: types, sites with the region of their telephone numbers, brands, kinds of document. */
    record Choices(Set<String> types, Map<String, String> sites, Set<String> brands, Set<String> documents) { }

    /** Why a field is not good: a label and what stands for its placeholders. */
    record Problem(String key, Map<String, Object> values) { }

    /** What is wrong, by field in the order of the form; nothing when all is good. */
    static Map<String, Problem> check(FormFields form, Choices choices) {
        Map<String, Problem> wrong = new LinkedHashMap<>();
        chosen(wrong, form, "pqrsTypeId", choices.types(), true);
        chosen(wrong, form, "facilityId", choices.sites().keySet(), true);
        chosen(wrong, form, "brandId", choices.brands(), false);
        if (!form.anonymous()) {
            needed(wrong, form, "customerName");
            shaped(wrong, form, "customerName", NAME);
            chosen(wrong, form, "documentTypeId", choices.documents(), form.has("documentNumber"));
            shaped(wrong, form, "documentNumber", DOCUMENT);
            if (form.has("documentTypeId") && !form.has("documentNumber")) {
                wrong.put("documentNumber", problem("DealercrmPqrsFormWrong_documentNumber"));
            }
            if (!form.has("emailAddress") && !form.has("phoneNumber")) {
                wrong.put("emailAddress", problem("DealercrmPqrsFormWrong_contact"));
            }
        }
        shaped(wrong, form, "emailAddress", EMAIL);
        String region = form.has("facilityId") ? choices.sites().getOrDefault(form.text("facilityId"), "CO") : "CO";
        if (form.has("phoneNumber") && TypedPhone.read(form.text("phoneNumber"), region).isEmpty()) {
            wrong.putIfAbsent("phoneNumber", problem("DealercrmPqrsFormWrong_phoneNumber"));
        }
        shaped(wrong, form, "plate", PLATE);
        needed(wrong, form, "subject");
        needed(wrong, form, "description");
        LONGEST.forEach((name, longest) -> {
            if (form.has(name) && form.text(name).length() > longest) {
                wrong.put(name, new Problem("DealercrmPqrsFormTooLong", Map.of("longest", longest, "typed", form.text(name).length())));
            }
        });
        files(wrong, form.files());
        if (form.personal() && !"Y".equals(form.text("accepted"))) {
            wrong.put("accepted", problem("DealercrmPqrsFormMissing_accepted"));
        }
        return wrong;
    }

    private static void needed(Map<String, Problem> wrong, FormFields form, String name) {
        if (!form.has(name)) {
            wrong.put(name, problem("DealercrmPqrsFormMissing_" + name));
        }
    }

    private static void chosen(Map<String, Problem> wrong, FormFields form, String name, Set<String> choices, boolean needed) {
        boolean good = form.has(name) ? choices.contains(form.text(name)) : !needed;
        if (!good) {
            wrong.put(name, problem("DealercrmPqrsFormMissing_" + name));
        }
    }

    private static void shaped(Map<String, Problem> wrong, FormFields form, String name, Pattern shape) {
        if (form.has(name) && !shape.matcher(form.text(name)).matches()) {
            wrong.put(name, problem("DealercrmPqrsFormWrong_" + name));
        }
    }

    private static void files(Map<String, Problem> wrong, List<FormFile> files) {
        if (files.size() > FILES_AT_MOST) {
            wrong.put("files", new Problem("DealercrmPqrsFormManyFiles", Map.of("most", FILES_AT_MOST, "count", files.size())));
            return;
        }
        for (FormFile file : files) {
            fileProblem(file).ifPresent(problem -> wrong.putIfAbsent("files", problem));
        }
    }

    /** Why a file is not taken. */
    static Optional<Problem> fileProblem(FormFile file) {
        String name = FileName.clean(file.name(), "x").replaceFirst("\\.x$", "");
        if (file.bytes().length == 0) {
            return Optional.of(new Problem("DealercrmPqrsFormEmptyFile", Map.of("name", name)));
        }
        if (file.bytes().length > FILE_MEGABYTES * 1024 * 1024) {
            return Optional.of(new Problem("DealercrmPqrsFormBigFile", Map.of("name", name, "most", FILE_MEGABYTES)));
        }
        return EvidenceKind.of(file).isPresent() ? Optional.empty()
                : Optional.of(new Problem("DealercrmPqrsFormWrongFile", Map.of("name", name)));
    }

    private static Problem problem(String key) {
        return new Problem(key, Map.of());
    }
}
