package org.dealercrm.structure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.Test;

/** What the component calls exists in OFBiz 24.09.07 by that name and those parameters: the list holds its signatures. */
public class OfbizApiTest {

    private static Set<String> signatures() throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                OfbizApiTest.class.getResourceAsStream("ofbiz-24.09.07-api.txt"), StandardCharsets.UTF_8))) {
            return list.lines().collect(Collectors.toCollection(HashSet::new));
        }
    }

    @Test
    public void everyCallOfTheComponentIsInTheListOfOfbiz() throws IOException {
        Set<String> known = signatures();
        Set<String> unknown = new TreeSet<>();
        int calls = 0;
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.dealercrm", "org.apache.ofbiz")) {
            if (!type.getPackageName().startsWith("org.dealercrm") || type.getPackageName().startsWith("org.dealercrm.host")) {
                continue;
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                for (var call : unit.getCallsFromSelf()) {
                    CodeUnitCallTarget target = call.getTarget();
                    if (target.getOwner().getPackageName().startsWith("org.apache.ofbiz")) {
                        calls++;
                        if (!isKnown(target.getOwner(), signature(target), known)) {
                            unknown.add(target.getOwner().getName() + "#" + signature(target) + " in " + type.getName());
                        }
                    }
                }
            }
        }
        assertTrue("the component's calls were not found", calls > 100);
        assertEquals(Set.of(), unknown);
    }

    private static String signature(CodeUnitCallTarget target) {
        String name = target.getName().equals("<init>") ? "new" : target.getName();
        return name + target.getRawParameterTypes().stream().map(OfbizApiTest::sourceName).collect(Collectors.joining(",", "(", ")"));
    }

    private static String sourceName(JavaClass type) {
        return type.isArray() ? sourceName(type.getComponentType()) + "[]" : type.getName();
    }

    private static boolean isKnown(JavaClass owner, String signature, Set<String> known) {
        return known.contains(owner.getName() + "#" + signature)
                || owner.getAllRawSuperclasses().stream().anyMatch(type -> known.contains(type.getName() + "#" + signature))
                || owner.getAllRawInterfaces().stream().anyMatch(type -> known.contains(type.getName() + "#" + signature));
    }
}
