package org.dealercrm.structure;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.Test;

/** The component knows nothing of the host, the host nothing of the component, and a capability nothing of another's inside. */
public class IndependenceTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dealercrm", "org.apache.ofbiz");

    private static final String[] COMPONENT = {"org.dealercrm.dealership..", "org.dealercrm.calendar..", "org.dealercrm.intake..", "org.dealercrm.prospect..",
        "org.dealercrm.activity..", "org.dealercrm.trafficlight..", "org.dealercrm.indicator..", "org.dealercrm.proactive..", "org.dealercrm.appointment..", "org.dealercrm.pqrs..",
        "org.dealercrm.privacy..", "org.dealercrm.shared.."};

    @Test
    public void componentDoesNotKnowTheHost() {
        noClasses().that().resideInAnyPackage(COMPONENT).should().dependOnClassesThat().resideInAPackage("org.dealercrm.host..").check(CLASSES);
    }

    @Test
    public void hostDoesNotKnowTheComponent() {
        noClasses().that().resideInAnyPackage("org.dealercrm.host..", "org.apache.ofbiz..")
                .should().dependOnClassesThat().resideInAnyPackage(COMPONENT).check(CLASSES);
    }

    /** Everything that counts days may ask the calendar, and what books or reports may ask appointments for free places and attendance. */
    @Test
    public void capabilitiesTalkThroughServicesAndWhatIsShared() {
        slices().matching("org.dealercrm.(dealership|calendar|intake|prospect|activity|trafficlight|indicator|proactive|appointment|pqrs|privacy)..").should().notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("org.dealercrm.calendar.."))
                .ignoreDependency(alwaysTrue(), resideInAPackage("org.dealercrm.appointment..")).check(CLASSES);
    }

    @Test
    public void onlyTheClockAsksTheSystemClock() {
        noClasses().that().resideInAnyPackage(COMPONENT).and().doNotHaveFullyQualifiedName("org.dealercrm.shared.Clock")
                .should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod("org.apache.ofbiz.base.util.UtilDateTime", "nowTimestamp").check(CLASSES);
    }
}
