/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Partnership;

/**
 * This is the item provider adapter for a {@link org.parapet.model.assessment.Partnership} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PartnershipItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartnershipItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addMadeUpPropertyDescriptor(object);
			addStagePropertyDescriptor(object);
			addKindsPropertyDescriptor(object);
			addFormedOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Partnership_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Partnership_formatVersion_feature", "_UI_Partnership_type"),
				 AssessmentPackage.Literals.PARTNERSHIP__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Partnership_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Partnership_name_feature", "_UI_Partnership_type"),
				 AssessmentPackage.Literals.PARTNERSHIP__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Made Up feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMadeUpPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Partnership_madeUp_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Partnership_madeUp_feature", "_UI_Partnership_type"),
				 AssessmentPackage.Literals.PARTNERSHIP__MADE_UP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stage feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Partnership_stage_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Partnership_stage_feature", "_UI_Partnership_type"),
				 AssessmentPackage.Literals.PARTNERSHIP__STAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Kinds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Partnership_kinds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Partnership_kinds_feature", "_UI_Partnership_type"),
				 AssessmentPackage.Literals.PARTNERSHIP__KINDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Formed On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Partnership_formedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Partnership_formedOn_feature", "_UI_Partnership_type"),
				 AssessmentPackage.Literals.PARTNERSHIP__FORMED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(AssessmentPackage.Literals.PARTNERSHIP__ORGANISATIONS);
			childrenFeatures.add(AssessmentPackage.Literals.PARTNERSHIP__PARTICIPANTS);
			childrenFeatures.add(AssessmentPackage.Literals.PARTNERSHIP__CONTEXT_NOTES);
			childrenFeatures.add(AssessmentPackage.Literals.PARTNERSHIP__THEMES);
			childrenFeatures.add(AssessmentPackage.Literals.PARTNERSHIP__WAVES);
			childrenFeatures.add(AssessmentPackage.Literals.PARTNERSHIP__ASSESSMENTS);
			childrenFeatures.add(AssessmentPackage.Literals.PARTNERSHIP__AGREEMENTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Partnership.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Partnership"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Partnership)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Partnership_type") :
			getString("_UI_Partnership_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Partnership.class)) {
			case AssessmentPackage.PARTNERSHIP__FORMAT_VERSION:
			case AssessmentPackage.PARTNERSHIP__NAME:
			case AssessmentPackage.PARTNERSHIP__MADE_UP:
			case AssessmentPackage.PARTNERSHIP__STAGE:
			case AssessmentPackage.PARTNERSHIP__KINDS:
			case AssessmentPackage.PARTNERSHIP__FORMED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AssessmentPackage.PARTNERSHIP__ORGANISATIONS:
			case AssessmentPackage.PARTNERSHIP__PARTICIPANTS:
			case AssessmentPackage.PARTNERSHIP__CONTEXT_NOTES:
			case AssessmentPackage.PARTNERSHIP__THEMES:
			case AssessmentPackage.PARTNERSHIP__WAVES:
			case AssessmentPackage.PARTNERSHIP__ASSESSMENTS:
			case AssessmentPackage.PARTNERSHIP__AGREEMENTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(AssessmentPackage.Literals.PARTNERSHIP__ORGANISATIONS,
				 AssessmentFactory.eINSTANCE.createOrganisation()));

		newChildDescriptors.add
			(createChildParameter
				(AssessmentPackage.Literals.PARTNERSHIP__PARTICIPANTS,
				 AssessmentFactory.eINSTANCE.createParticipant()));

		newChildDescriptors.add
			(createChildParameter
				(AssessmentPackage.Literals.PARTNERSHIP__CONTEXT_NOTES,
				 AssessmentFactory.eINSTANCE.createContextNote()));

		newChildDescriptors.add
			(createChildParameter
				(AssessmentPackage.Literals.PARTNERSHIP__THEMES,
				 AssessmentFactory.eINSTANCE.createTheme()));

		newChildDescriptors.add
			(createChildParameter
				(AssessmentPackage.Literals.PARTNERSHIP__WAVES,
				 AssessmentFactory.eINSTANCE.createWave()));

		newChildDescriptors.add
			(createChildParameter
				(AssessmentPackage.Literals.PARTNERSHIP__ASSESSMENTS,
				 AssessmentFactory.eINSTANCE.createAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(AssessmentPackage.Literals.PARTNERSHIP__AGREEMENTS,
				 AssessmentFactory.eINSTANCE.createSmallGroupAgreement()));
	}

}
