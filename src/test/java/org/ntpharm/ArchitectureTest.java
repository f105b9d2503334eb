package org.ntpharm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages depend in one direction. */
@AnalyzeClasses(packages = "org.ntpharm", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.ntpharm.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule reading_text_knows_no_rdf_and_no_files = noClasses()
            .that()
            .resideInAnyPackage("..text..", "..mention..", "..circumstance..", "..relation..", "..claim..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..", "java.nio.file..", "java.io..", "java.time..");

    @ArchTest
    static final ArchRule text_knows_only_the_jdk = noClasses()
            .that()
            .resideInAPackage("..text..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.ntpharm.text..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule only_relation_knows_the_parser = noClasses()
            .that()
            .resideOutsideOfPackage("..relation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.clulab..", "scala..");

    @ArchTest
    static final ArchRule nothing_but_the_command_line_knows_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..cli..", "picocli..");

    @ArchTest
    static final ArchRule only_the_command_line_exits_or_prints = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule what_is_served_to_all_knows_nothing_that_writes = noClasses()
            .that()
            .resideOutsideOfPackages("..admin..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..admin..");

    @ArchTest
    static final ArchRule the_server_does_not_read_text = noClasses()
            .that()
            .resideInAnyPackage("..server..", "..pages..", "..query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..relation..", "..mention..", "..load..");
}
