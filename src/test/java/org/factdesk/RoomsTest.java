package org.factdesk;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plan of the house: which room may look into which. */
@AnalyzeClasses(packages = "org.factdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule dependencies_point_one_way = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.factdesk..")
            .layer("development").definedBy("org.factdesk.development..")
            .layer("statistics").definedBy("org.factdesk.statistics..")
            .layer("site").definedBy("org.factdesk.site..")
            .layer("exchange").definedBy("org.factdesk.exchange..")
            .layer("removal").definedBy("org.factdesk.removal..")
            .layer("factcheck").definedBy("org.factdesk.factcheck..")
            .layer("review").definedBy("org.factdesk.review..")
            .layer("evidence").definedBy("org.factdesk.evidence..")
            .layer("claim").definedBy("org.factdesk.claim..")
            .layer("article").definedBy("org.factdesk.article..")
            .layer("extraction").definedBy("org.factdesk.extraction..")
            .layer("audit").definedBy("org.factdesk.audit..")
            .layer("job").definedBy("org.factdesk.job..")
            .layer("member").definedBy("org.factdesk.member..")
            .layer("web").definedBy("org.factdesk.web..")
            .whereLayer("development").mayNotBeAccessedByAnyLayer()
            .whereLayer("statistics").mayOnlyBeAccessedByLayers("development")
            .whereLayer("site").mayOnlyBeAccessedByLayers("development")
            .whereLayer("exchange").mayOnlyBeAccessedByLayers("site", "development")
            .whereLayer("removal").mayOnlyBeAccessedByLayers("development")
            .whereLayer("factcheck").mayOnlyBeAccessedByLayers("removal", "site", "exchange", "statistics", "development")
            .whereLayer("review").mayOnlyBeAccessedByLayers("factcheck", "site", "exchange", "statistics", "development")
            .whereLayer("evidence").mayOnlyBeAccessedByLayers("review", "removal", "factcheck", "site", "exchange", "statistics", "development")
            .whereLayer("claim").mayOnlyBeAccessedByLayers("evidence", "review", "removal", "factcheck", "site", "exchange", "statistics", "development")
            .whereLayer("article").mayOnlyBeAccessedByLayers("claim", "evidence", "review", "factcheck", "site", "exchange", "statistics",
                    "development")
            .whereLayer("extraction").mayOnlyBeAccessedByLayers("article", "claim", "factcheck", "statistics", "development")
            .whereLayer("web").mayNotAccessAnyLayer()
            .whereLayer("extraction").mayNotAccessAnyLayer()
            .whereLayer("job").mayNotAccessAnyLayer()
            .whereLayer("member").mayOnlyAccessLayers("audit", "web")
            .whereLayer("audit").mayOnlyAccessLayers("member", "web");
}
